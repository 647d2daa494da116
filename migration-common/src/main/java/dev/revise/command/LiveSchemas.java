package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Comparison;
import dev.revise.diff.Drift;
import dev.revise.engine.Interruption;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.LeftOut;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.source.jdbc.DatabaseSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A live schema, read once, beside what revisions say of it.
 *
 * @param owned what is there but for what a site has of its own
 * @param found the tables, where they may be in another schema
 * @param alembic Alembic's own table, if there is one about it
 */
record LiveSchemas(
    LiveDatabase database,
    Dialect dialect,
    OwnedSchema owned,
    Ownership ownership,
    FoundTables found,
    Optional<AlembicTable> alembic) {

  /**
   * @throws dev.revise.schema.MigrationException if half a revision may be there
   */
  static LiveSchemas read(LiveDatabase database, Duration patience) {
    return database.ask(
        patience,
        connection -> {
          new Interruption(database).requireNone(connection);
          return on(connection, database);
        });
  }

  static LiveSchemas on(Connection connection, LiveDatabase database) throws SQLException {
    Ownership ownership = database.ownership();
    return new LiveSchemas(
        database,
        Dialects.of(connection),
        OwnedSchema.of(
            new DatabaseSource(connection, List.of(database.schema()))
                .withHistoryTable(database.history().name())
                .tolerating(ownership)
                .ignoring(database.config().ignored())
                .reading(
                    freeForm(database.managed().history()),
                    declaring(database.managed().history())),
            ownership),
        ownership,
        FoundTables.read(connection, database),
        AlembicTable.find(connection, database)
            .filter(table -> table.isRetired() || Alembic.isOf(database, table)));
  }

  /** The views of any revision that are a query of their own. */
  private static List<View> freeForm(RevisionHistory history) {
    return history.steps().stream()
        .flatMap(step -> step.after().views().values().stream())
        .filter(view -> view.query() instanceof ViewQuery.Sql)
        .distinct()
        .toList();
  }

  /** What the revisions leave that hold objects of files, the last first. */
  private static List<Schema> declaring(RevisionHistory history) {
    List<Schema> declaring = new ArrayList<>();
    history
        .steps()
        .forEach(
            step -> {
              if (step.after().objects().values().stream().anyMatch(CarriedObject::declared)) {
                declaring.add(0, step.after());
              }
            });
    return declaring;
  }

  /** In what the database differs from a revision, but for what is a site's own or ignored. */
  LiveDrift drift(RevisionId revision) {
    Schema expected = dialect.normalize(database.managed().history().schemaAt(revision));
    Comparison comparison =
        Comparison.of(owned.reading().inWordsOf(expected), expected)
            .ignoring(database.config().ignored(), owned.reading().excluded());
    Drift all = comparison.drift();
    Drift own = all.withoutComments(ownership::hasForeignComments);
    int comments = all.differences().size() - own.differences().size();
    return new LiveDrift(
        own,
        owned
            .leftOut()
            .plus(LeftOut.Kind.COMMENT, comments)
            .plus(comparison.ignored().leftOut())
            .sentences(),
        Stream.concat(
                comparison.warnings().stream(),
                comparison.slips(database.config().ignored()).stream())
            .toList());
  }
}
