package dev.revise.command;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.UsageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A place that a schema can come from, as people name it: {@code empty}, {@code felis:PATH}, {@code
 * database:URL#SCHEMA}, {@code entities:PACKAGE}, {@code history:DB} or {@code history:DB@REV}.
 */
public sealed interface SchemaSpec {
  List<String> KINDS = List.of("empty", "felis", "database", "entities", "history");

  /** Whether another machine, or at least another process, reads it for us. */
  default boolean isOnServer() {
    return false;
  }

  /** No tables at all. */
  record Empty() implements SchemaSpec {
    @Override
    public String toString() {
      return "empty";
    }
  }

  /** A Felis file, with the overlay beside it. */
  record Felis(Path file) implements SchemaSpec {
    @Override
    public String toString() {
      return "felis:" + file;
    }
  }

  /**
   * A schema of a live database. Its toString leaves the URL out, which may hold a password.
   *
   * @param url as elsewhere in the command
   */
  record Database(String url, String schema) implements SchemaSpec {
    @Override
    public boolean isOnServer() {
      return !url.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
      return "database:...#" + schema;
    }
  }

  /** The JPA entities of a package. */
  record Entities(String packageName) implements SchemaSpec {
    @Override
    public String toString() {
      return "entities:" + packageName;
    }
  }

  /** What the revisions of a managed database say. */
  record History(String database, Target revision) implements SchemaSpec {
    @Override
    public String toString() {
      return "history:" + database + "@" + revision;
    }
  }

  /**
   * @throws MigrationException if the text names no place, in a sentence that never quotes a URL
   */
  static SchemaSpec parse(String text) {
    if (text.equals("empty")) {
      return new Empty();
    }
    int colon = text.indexOf(':');
    String kind = text.substring(0, Math.max(colon, 0));
    String rest = text.substring(colon + 1);
    return switch (kind) {
      case "felis" -> new Felis(path(required(rest, "felis:PATH", "a Felis file")));
      case "database" -> database(rest);
      case "entities" -> new Entities(required(rest, "entities:PACKAGE", "a package"));
      case "history" -> history(rest);
      default -> throw unknown(text, kind);
    };
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "felis: needs the path of a file, which this is not: " + e.getReason(), e);
    }
  }

  private static SchemaSpec database(String rest) {
    int hash = rest.lastIndexOf('#');
    if (hash < 1 || hash == rest.length() - 1) {
      throw new UsageException(
          "database: needs a URL and a schema; say database:URL#SCHEMA, such as database:postgresql://host/consdb#cdb_latiss");
    }
    String schema = rest.substring(hash + 1);
    if (schema.matches("(?s).*[@/:].*")) {
      throw new UsageException(
          "database: what follows the last # is no name of a schema; write # within the URL as %23");
    }
    return new Database(rest.substring(0, hash), schema);
  }

  private static SchemaSpec history(String rest) {
    String[] parts = required(rest, "history:DB@REV", "a managed database").split("@", 2);
    return new History(
        required(parts[0], "history:DB@REV", "a managed database"),
        parts.length == 1 ? Target.HEAD : Target.parse(parts[1]));
  }

  private static String required(String rest, String form, String what) {
    if (rest.isBlank()) {
      throw new UsageException(
          "%s needs %s; say %s".formatted(form.substring(0, form.indexOf(':') + 1), what, form));
    }
    return rest;
  }

  /** Whatever may be a URL is not quoted. */
  private static MigrationException unknown(String text, String kind) {
    String forms = "say empty, felis:PATH, database:URL#SCHEMA, entities:PACKAGE or history:DB@REV";
    if (text.contains("://") || kind.equals("jdbc")) {
      return new UsageException("a URL alone is no schema; say database:URL#SCHEMA");
    }
    if (text.matches(".*\\.ya?ml")) {
      return new UsageException("a file alone is no schema; say felis:" + text);
    }
    String word = kind.isEmpty() ? text : kind;
    return new UsageException(
        "\"%s\" is no place of a schema; %s%s".formatted(word, forms, Nearest.hint(word, KINDS)));
  }
}
