package dev.revise.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar tells it; there is none before it is packaged. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "revise %s, Java %s".formatted(number(), System.getProperty("java.version"))
    };
  }

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
