package dev.revise.command;

import dev.revise.dialect.HistorySql;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.TableNames;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schemas where the tables of a database may be although it expects them in its own: each holds
 * at least half of the tables of some revision, by their names, and nobody manages it.
 *
 * <p>A schema is another database's where it has a history of its own, or where a table called as
 * the schema with {@code _version} or {@code _history} says so: ConsDB's Alembic keeps the one, its
 * modules the other.
 */
record Namesakes(TableNames tables, LiveDatabase database) {

  /** The names of the tables, by schema. */
  SortedMap<String, List<String>> find() throws SQLException {
    List<Set<String>> revisions = namesByRevision();
    Set<String> wanted = revisions.stream().flatMap(Set::stream).collect(Collectors.toSet());
    wanted.add(HistorySql.TABLE);
    SortedMap<String, List<String>> found = bySchema(tables.called(wanted));
    found.remove(database.schema());
    found
        .values()
        .removeIf(
            names ->
                names.contains(HistorySql.TABLE)
                    || revisions.stream().noneMatch(revision -> areMostOf(revision, names)));
    if (!found.isEmpty()) {
      removeOtherDatabases(found);
    }
    return found;
  }

  private List<Set<String>> namesByRevision() {
    RevisionHistory history = database.managed().history();
    return IntStream.rangeClosed(1, history.head().number())
        .mapToObj(number -> history.schemaAt(new RevisionId(number)))
        .map(
            schema ->
                schema.tables().keySet().stream().map(TableName::name).collect(Collectors.toSet()))
        .filter(names -> !names.isEmpty())
        .toList();
  }

  private static SortedMap<String, List<String>> bySchema(List<TableName> tables) {
    return tables.stream()
        .collect(
            Collectors.groupingBy(
                TableName::schema,
                TreeMap::new,
                Collectors.mapping(TableName::name, Collectors.toList())));
  }

  private static boolean areMostOf(Set<String> revision, List<String> names) {
    return names.stream().filter(revision::contains).count() * 2 >= revision.size();
  }

  private void removeOtherDatabases(SortedMap<String, List<String>> found) throws SQLException {
    Set<String> others =
        tables
            .called(
                found.keySet().stream()
                    .flatMap(schema -> Stream.of(AlembicTable.ofConsDb(schema), history(schema)))
                    .toList())
            .stream()
            .map(TableName::name)
            .collect(Collectors.toSet());
    found
        .keySet()
        .removeIf(
            schema ->
                others.contains(AlembicTable.ofConsDb(schema)) || others.contains(history(schema)));
  }

  private static String history(String schema) {
    return schema + "_history";
  }
}
