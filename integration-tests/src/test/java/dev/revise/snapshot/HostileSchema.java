package dev.revise.snapshot;

import dev.revise.source.jdbc.ServerVersion;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two schemas with something of everything and names that are hard to quote.
 *
 * @param layers statements that can be run in any order after those of the layers before
 */
record HostileSchema(List<List<String>> layers) {
  static final List<String> NAMES = List.of("cdb", "Odd \"one\". \\x");
  private static final Pattern SINCE = Pattern.compile("-- since (\\d+)\\n(.*)", Pattern.DOTALL);

  /** What a server of that version takes of it. */
  static HostileSchema of(DatabaseKind kind, ServerVersion version) {
    String resource = kind == DatabaseKind.H2 ? "hostile.h2.sql" : "hostile.postgresql.sql";
    try (InputStream text = HostileSchema.class.getResourceAsStream(resource)) {
      String all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return new HostileSchema(
          Stream.of(all.split("-- layer\n")).map(layer -> statements(layer, version)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> statements(String layer, ServerVersion version) {
    return Arrays.stream(layer.split(";\n"))
        .flatMap(statement -> taken(statement, version).stream())
        .toList();
  }

  private static List<String> taken(String statement, ServerVersion version) {
    Matcher since = SINCE.matcher(statement);
    if (!since.matches()) {
      return List.of(statement);
    }
    return version.compareTo(ServerVersion.of(since.group(1))) >= 0
        ? List.of(since.group(2))
        : List.of();
  }

  /** Each layer from its last statement to its first. */
  HostileSchema reversed() {
    return new HostileSchema(
        layers.stream()
            .map(
                layer -> {
                  List<String> statements = new ArrayList<>(layer);
                  Collections.reverse(statements);
                  return List.copyOf(statements);
                })
            .toList());
  }

  /** The same with these statements before the last layers. */
  HostileSchema with(int layer, String... statements) {
    List<List<String>> others = new ArrayList<>(layers);
    others.add(layer, List.of(statements));
    return new HostileSchema(others);
  }

  void create(TestDatabase database) throws SQLException {
    database.execute(layers.stream().flatMap(List::stream).toArray(String[]::new));
  }

  /** A new database with it. */
  static TestDatabase created(DatabaseKind kind) throws SQLException {
    TestDatabase database = kind.fresh();
    of(kind, version(database)).create(database);
    return database;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String single : sql.split("; ")) {
        statement.execute(single);
      }
    }
  }

  static CatalogueSnapshot snapshot(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return snapshot(connection, database.kind());
    }
  }

  static CatalogueSnapshot snapshot(Connection connection, DatabaseKind kind) throws SQLException {
    return CatalogueSnapshot.of(connection, kind, NAMES);
  }

  static ServerVersion version(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return ServerVersion.of(connection.getMetaData().getDatabaseProductVersion());
    }
  }
}
