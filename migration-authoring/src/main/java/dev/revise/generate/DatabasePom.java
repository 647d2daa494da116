package dev.revise.generate;

import dev.revise.dialect.HistorySql;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code pom.xml} of a database module.
 *
 * @param history where Flyway keeps its history
 * @param version that of the repository's root pom
 */
public record DatabasePom(ModuleLayout layout, TableName history, String version) {
  private static final String TEMPLATE = template();
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>revise</artifactId>\\s*<version>([^<\\s]+)</version>");

  /**
   * The version that a root pom gives to all modules.
   *
   * @throws MigrationException if it gives none
   */
  public static String versionOf(SourceFile rootPom) {
    Matcher matcher = VERSION.matcher(rootPom.text());
    if (!matcher.find()) {
      throw new MigrationException(
          "%s does not say the version that its modules have; give it <version> after <artifactId>revise</artifactId>"
              .formatted(rootPom.path()));
    }
    return matcher.group(1);
  }

  public SourceFile file() {
    String text =
        TEMPLATE
            .replace("@version@", version)
            .replace("@module@", layout.module().toString())
            .replace("@database@", layout.database())
            .replace("@schema@", escaped(history.schema()))
            .replace("@table@", table())
            .replace("@revisions@", layout.revisionPackage().replace('.', '/'));
    return new SourceFile(layout.module().resolve("pom.xml"), text);
  }

  /** Flyway's default needs no line. */
  private String table() {
    return history.name().equals(HistorySql.TABLE)
        ? ""
        : "\n          <table>%s</table>".formatted(escaped(history.name()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String template() {
    try (InputStream text = DatabasePom.class.getResourceAsStream("database-pom.xml")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
