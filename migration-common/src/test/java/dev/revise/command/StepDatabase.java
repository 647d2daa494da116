package dev.revise.command;

import dev.revise.config.DatabaseConfig;
import dev.revise.config.Password;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** A database of three revisions that a test makes up, in a place of its own. */
public final class StepDatabase implements ManagedDatabase, AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final TestDatabase place;
  private final RevisionHistory history;
  private Optional<TableName> books = Optional.empty();

  private StepDatabase(String name, TestDatabase place, List<Consumer<SchemaChange>> changes) {
    this.name = name;
    this.place = place;
    this.history =
        RevisionHistory.of(
            List.of(
                new V0001__First(changes.get(0)),
                new V0002__Second(changes.get(1)),
                new V0003__Third(changes.get(2))));
  }

  public static StepDatabase on(
      DatabaseKind kind,
      Consumer<SchemaChange> first,
      Consumer<SchemaChange> second,
      Consumer<SchemaChange> third) {
    return new StepDatabase("sky", kind.fresh(), List.of(first, second, third));
  }

  /** Another one of that name in the same place. */
  StepDatabase beside(
      String other,
      Consumer<SchemaChange> first,
      Consumer<SchemaChange> second,
      Consumer<SchemaChange> third) {
    return new StepDatabase(other, place, List.of(first, second, third));
  }

  /** From now on its module keeps the history there. */
  StepDatabase keeping(TableName historyTable) {
    books = Optional.of(historyTable);
    return this;
  }

  LiveDatabase live() {
    return live(place.url(), place.user(), place.password());
  }

  String url() {
    return place.url();
  }

  TestDatabase place() {
    return place;
  }

  /** The same for somebody else, or by another way. */
  LiveDatabase live(String url, String user, String password) {
    return new LiveDatabase(
        this,
        new DatabaseConfig(
            url,
            Optional.of(user),
            Optional.of(new Password(password)),
            Optional.empty(),
            false,
            List.of()));
  }

  public MoveResult upgrade(String target) {
    return move(Direction.UPGRADE, target, false, Progress.NONE);
  }

  MoveResult downgrade(String target) {
    return move(Direction.DOWNGRADE, target, false, Progress.NONE);
  }

  public MoveResult move(
      Direction direction, String target, boolean allowDataLoss, Progress progress) {
    MoveRequest request =
        new MoveRequest(
            MoveOptions.DEFAULT.allowingDataLoss(allowDataLoss),
            false,
            Optional.empty(),
            Confirmation.NONE);
    return new Move(List.of(live()), request, progress).run(direction, Target.parse(target));
  }

  DryRunResult dryRun(Direction direction, String target) {
    return DryRun.of(direction, live(), MoveRequest.DEFAULT, Target.parse(target));
  }

  /** Flyway as anybody has it who knows nothing of revise. */
  Flyway flyway(String target) {
    return flyway(target, false);
  }

  Flyway flyway(String target, boolean group) {
    return Flyway.configure()
        .dataSource(place.url(), place.user(), place.password())
        .defaultSchema(historyTable().schema())
        .table(historyTable().name())
        .locations(new String[0])
        .javaMigrations(
            history.steps().stream().map(step -> step.revision()).toArray(JavaMigration[]::new))
        .target(MigrationVersion.fromVersion(target))
        .group(group)
        .load();
  }

  /** The same where data may be lost. */
  Flyway losingFlyway(String target) {
    return Flyway.configure()
        .configuration(flyway(target).getConfiguration())
        .configuration(Map.of("flyway.undoAllowDataLoss", "true"))
        .load();
  }

  public void execute(String... statements) throws SQLException {
    place.execute(statements);
  }

  public Connection connect() throws SQLException {
    return place.connect();
  }

  /** Each row as text, its values apart by a blank. */
  public List<String> rows(String query) throws SQLException {
    return place.rows(query);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public TableName historyTable() {
    return books.orElseGet(ManagedDatabase.super::historyTable);
  }

  @Override
  public RevisionHistory history() {
    return history;
  }

  @Override
  public void close() {
    place.close();
  }

  private abstract class MadeUp extends Revision {
    private final Consumer<SchemaChange> change;

    MadeUp(Consumer<SchemaChange> change) {
      super(Origin.on("2026-11-21"));
      this.change = change;
    }

    @Override
    protected ManagedDatabase database() {
      return StepDatabase.this;
    }

    @Override
    protected void change(SchemaChange schema) {
      change.accept(schema);
    }
  }

  private final class V0001__First extends MadeUp {
    V0001__First(Consumer<SchemaChange> change) {
      super(change);
    }
  }

  private final class V0002__Second extends MadeUp {
    V0002__Second(Consumer<SchemaChange> change) {
      super(change);
    }
  }

  private final class V0003__Third extends MadeUp {
    V0003__Third(Consumer<SchemaChange> change) {
      super(change);
    }
  }
}
