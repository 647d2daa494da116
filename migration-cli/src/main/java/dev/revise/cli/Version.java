package dev.revise.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar tells it; there is none before it is packaged. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "revise %s, Java %s".formatted(version, System.getProperty("java.version"))
    };
  }
}
