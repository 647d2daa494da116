package dev.revise.launcher;

import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.Progress;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Content;
import dev.revise.testing.site.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@code cdb_latiss} of a story's own, and a launcher that a variable leads there. */
final class Place implements AutoCloseable {
  static final ManagedDatabase LATISS = Cases.example();

  private final Path home;
  private final OwnedDatabase owned;

  private Place(Path home, OwnedDatabase owned) {
    this.home = home;
    this.owned = owned;
  }

  static Place on(DatabaseKind kind) throws IOException, SQLException {
    Path home = Files.createTempDirectory("revise-launcher").toRealPath();
    return new Place(home, OwnedDatabase.on(kind, home));
  }

  DatabaseKind kind() {
    return database().kind();
  }

  /** As the owner sees it, whose password is the sentinel. */
  TestDatabase database() {
    return owned.database();
  }

  /** Where it is, with user and password. */
  String url() {
    return owned.url();
  }

  /** The same without them, as a driver takes it. */
  String shownUrl() {
    return database().url();
  }

  /** The person's home. */
  Path home() {
    return home;
  }

  Outcome revise(String... arguments) throws IOException, InterruptedException {
    return launcher().run(arguments);
  }

  Launcher launcher() {
    return stranger().with(variable(), url());
  }

  String variable() {
    return kind() == DatabaseKind.H2 ? "REVISE_URL" : "REVISE_CDB_LATISS_URL";
  }

  /** A launcher whom nothing tells where the database is. */
  Launcher stranger() {
    return Launcher.in(home);
  }

  /** Brings the database there, without the launcher. */
  void upgrade(String target) {
    new Move(List.of(Live.of(LATISS, database())), MoveRequest.DEFAULT, Progress.NONE)
        .upgrade(Target.parse(target));
  }

  void execute(String... statements) throws SQLException {
    database().execute(statements);
  }

  void dropHistory() throws SQLException {
    execute("DROP TABLE \"cdb\".\"cdb_latiss_history\"");
  }

  /** A few rows in each table of the revision that it is at. */
  void seed(String revision) throws SQLException {
    try (Connection connection = database().connect()) {
      SeededRows.insert(connection, schema(revision), schema(revision));
    }
  }

  /** Everything it says about itself but its history. */
  CatalogueLines catalogue() throws SQLException {
    try (Connection connection = database().connect()) {
      return CatalogueLines.of(connection, kind());
    }
  }

  /** What the tables of the revision that it is at hold. */
  String rows(String revision) throws SQLException {
    try (Connection connection = database().connect()) {
      return Content.of(connection, schema(revision)).toString();
    }
  }

  /** The rows of its history; none without one. */
  List<String> history() throws SQLException {
    return strings(
        """
        SELECT concat_ws(' | ', "installed_rank", "version", "description", "type", "script", "checksum",
          "installed_by", "installed_on", "execution_time", "success")
        FROM "cdb"."cdb_latiss_history" ORDER BY "installed_rank\"""");
  }

  List<String> strings(String query) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Connection connection = database().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  private static Schema schema(String revision) {
    RevisionHistory history = LATISS.history();
    return history.schemaAt(Target.parse(revision).resolve(history, history::head));
  }

  /** The lines of progress from a revision up to another. */
  static String upgradeLines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(below -> line("upgrade", below, below + 1, below + 1))
        .collect(Collectors.joining());
  }

  /** The lines of progress from a revision down to another. */
  static String downgradeLines(int from, int to) {
    return IntStream.iterate(from, number -> number > to, number -> number - 1)
        .mapToObj(number -> line("downgrade", number, number - 1, number))
        .collect(Collectors.joining());
  }

  private static String line(String verb, int from, int to, int revision) {
    return "%s %s -> %s  %s%n"
        .formatted(
            verb,
            new RevisionId(from),
            new RevisionId(to),
            LATISS.history().step(new RevisionId(revision)).revision().getDescription());
  }

  @Override
  public void close() throws SQLException, IOException {
    owned.close();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
