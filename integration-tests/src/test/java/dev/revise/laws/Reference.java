package dev.revise.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.revise.revision.RevisionId;
import dev.revise.testing.site.CatalogueLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Facts about a real database at each revision, read from the catalogues of PostgreSQL 15 by
 * somebody else, in the lines of {@code PostgresCatalogue}. Comments count as present or absent.
 */
record Reference(Path directory) {

  /**
   * The facts about a database, where {@code REVISE_REFERENCE} or a folder beside us holds them.
   */
  static Optional<Reference> of(String database) {
    Path root =
        Optional.ofNullable(System.getenv("REVISE_REFERENCE"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared", "reference"));
    return Optional.of(new Reference(root.resolve(database)))
        .filter(reference -> Files.isDirectory(reference.directory));
  }

  TreeSet<String> at(RevisionId revision) {
    JsonNode facts = read(revision);
    return Stream.of(
            each(facts.get("tables")).flatMap(Reference::table),
            each(facts.get("views")).flatMap(Reference::view))
        .flatMap(lines -> lines)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The catalogue's facts in the same words. */
  static TreeSet<String> comparable(CatalogueLines catalogue, String schema) {
    return catalogue.about(schema).stream()
        .map(line -> line.startsWith("comment ") ? line.replaceAll("(?s): .*", "") : line)
        .map(line -> line.contains(" as ") ? unqualified(line) : line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode read(RevisionId revision) {
    try {
      return new ObjectMapper().readTree(directory.resolve(revision + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> table(JsonNode table) {
    String name = name(table);
    return Stream.of(
            Stream.of("table " + name),
            comment("relation " + name, table),
            each(table.get("columns")).flatMap(column -> column(name, column)),
            each(table.get("unique")).map(key -> constraint(name, key, "UNIQUE")),
            Stream.of(table.get("primary_key")).map(key -> constraint(name, key, "PRIMARY KEY")),
            each(table.get("foreign_keys")).map(key -> foreignKey(name, key)),
            each(table.get("checks")).map(check -> check(name, check)),
            each(table.get("indexes"))
                .map(index -> "index " + name + " " + text(index, "definition")),
            grants(name, table))
        .flatMap(lines -> lines);
  }

  private static Stream<String> column(String table, JsonNode column) {
    String name = table + "." + text(column, "name");
    String definition =
        "column "
            + name
            + " "
            + text(column, "type")
            + (column.get("nullable").asBoolean() ? "" : " not null")
            + (column.get("default").isNull() ? "" : " default " + text(column, "default"));
    return Stream.of(
            Stream.of(definition),
            comment("column " + name, column),
            Stream.of(column.get("sequence"))
                .filter(sequence -> !sequence.isNull())
                .map(sequence -> sequence(sequence, name)))
        .flatMap(lines -> lines);
  }

  private static String sequence(JsonNode sequence, String owner) {
    return "sequence %s %s from %s by %s in %s..%s cache %s cycle %s owned by %s"
        .formatted(
            text(sequence, "name"),
            text(sequence, "type"),
            text(sequence, "start"),
            text(sequence, "increment"),
            text(sequence, "min"),
            text(sequence, "max"),
            text(sequence, "cache"),
            text(sequence, "cycle"),
            owner);
  }

  private static String constraint(String table, JsonNode key, String kind) {
    return "constraint %s.%s %s (%s)"
        .formatted(table, text(key, "name"), kind, list(key, "columns"));
  }

  private static String foreignKey(String table, JsonNode key) {
    String target = text(key, "ref_schema") + "." + text(key, "ref_table");
    return constraint(table, key, "FOREIGN KEY")
        + " REFERENCES %s(%s)".formatted(target, list(key, "ref_columns"));
  }

  private static String check(String table, JsonNode check) {
    return "constraint %s.%s CHECK (%s)".formatted(table, text(check, "name"), text(check, "expr"));
  }

  private static Stream<String> view(JsonNode view) {
    String name = name(view);
    return Stream.of(
            Stream.of(
                "view " + name, unqualified("view " + name + " as " + text(view, "definition"))),
            comment("relation " + name, view),
            grants(name, view))
        .flatMap(lines -> lines);
  }

  /** PostgreSQL 15 qualifies the columns of a view's only table, later ones do not. */
  private static String unqualified(String view) {
    return view.replaceAll("(?<=[ \\n])(ccd)?exposure\\.", "");
  }

  private static Stream<String> grants(String name, JsonNode object) {
    return each(object.get("grants"))
        .map(
            grant ->
                "grant %s %s to %s"
                    .formatted(name, text(grant, "privilege"), text(grant, "grantee")));
  }

  private static Stream<String> comment(String target, JsonNode object) {
    return object.get("has_comment").asBoolean() ? Stream.of("comment " + target) : Stream.empty();
  }

  private static String name(JsonNode object) {
    return text(object, "schema") + "." + text(object, "name");
  }

  private static String text(JsonNode object, String field) {
    return object.get(field).asText();
  }

  private static String list(JsonNode object, String field) {
    return each(object.get(field)).map(JsonNode::asText).collect(Collectors.joining(", "));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
