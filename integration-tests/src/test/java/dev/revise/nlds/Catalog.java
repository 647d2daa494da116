package dev.revise.nlds;

import dev.revise.command.Confirmation;
import dev.revise.command.Direction;
import dev.revise.command.DryRun;
import dev.revise.command.DryRunResult;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.MoveResult;
import dev.revise.command.Target;
import dev.revise.config.Placeholder;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.site.Live;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A live catalogue in a place of its own, with a few rows. */
record Catalog(TestDatabase place) implements AutoCloseable {
  static final String TENANCY = "tenancy=store.example.org:9000";
  static final String TAPE_URL = "tape_url=root://tape.example.org//archive/nlds";

  private static final String FIRST_ROWS =
      """
      INSERT INTO "holding" ("id", "label", "user", "group") VALUES (1, 'cmip6', 'nora', 'badc');
      INSERT INTO "tag" ("key", "value", "holding_id") VALUES ('project', 'CMIP', 1);
      INSERT INTO "transaction" ("id", "transaction_id", "ingest_time", "holding_id")
        VALUES (1, 'a3c9', TIMESTAMP '2023-05-04 12:00:00', 1);
      INSERT INTO "file" ("id", "transaction_id", "original_path", "path_type", "link_path", "size") VALUES
        (1, 1, '/data/tas.nc', 'FILE', NULL, 4096),
        (2, 1, '/data', 'DIRECTORY', NULL, 0),
        (3, 1, '/data/latest.nc', 'LINK_COMMON_PATH', 'tas.nc', 0),
        (4, 1, '/data/grid.nc', 'LINK_ABSOLUTE_PATH', '/grids/n96.nc', 0),
        (5, 1, '/data/socket', 'NOT_RECOGNISED', NULL, 0),
        (6, 1, '/data/new', 'UNINDEXED', NULL, NULL);
      INSERT INTO "checksum" ("checksum", "algorithm", "file_id") VALUES ('5ac2', 'ADLER32', 1);
      INSERT INTO "aggregation" ("id", "tarname", "failed_fl") VALUES (1, '1f.tar', FALSE);
      INSERT INTO "location" ("id", "storage_type", "root", "path", "file_id", "aggregation_id") VALUES
        (1, 'OBJECT_STORAGE', 'nlds.a3c9', '/data/tas.nc', 1, NULL),
        (2, 'TAPE', '1.cmip6', '/data/tas.nc', 1, 1),
        (3, 'OBJECT_STORAGE', 'nlds.a3c9', '/data', 2, NULL),
        (4, 'TAPE', '1.cmip6', '/data/grid.nc', 4, 1)""";

  /** Empty, before the first revision. */
  static Catalog empty(DatabaseKind kind) {
    return new Catalog(kind.fresh());
  }

  /** At revision 1, with rows of each kind. */
  static Catalog filled(DatabaseKind kind) throws SQLException {
    Catalog catalog = empty(kind);
    catalog.upgrade("1");
    for (String statement : FIRST_ROWS.split(";")) {
      catalog.execute(statement);
    }
    return catalog;
  }

  LiveDatabase live(String... placeholders) {
    LiveDatabase live = Live.of(new NldsDatabase(), place);
    return new LiveDatabase(
        live.managed(),
        live.config().telling(List.of(placeholders).stream().map(Placeholder::parse).toList()));
  }

  MoveResult upgrade(String target, String... placeholders) {
    return move(Direction.UPGRADE, target, false, placeholders);
  }

  MoveResult downgrade(String target) {
    return move(Direction.DOWNGRADE, target, false);
  }

  MoveResult downgradeWithLoss(String target) {
    return move(Direction.DOWNGRADE, target, true);
  }

  DryRunResult dryRun(String target, String... placeholders) {
    return DryRun.of(
        Direction.UPGRADE, live(placeholders), MoveRequest.DEFAULT, Target.parse(target));
  }

  private MoveResult move(
      Direction direction, String target, boolean allowDataLoss, String... placeholders) {
    MoveRequest request =
        new MoveRequest(
            MoveOptions.DEFAULT.allowingDataLoss(allowDataLoss),
            false,
            Optional.empty(),
            Confirmation.NONE);
    return new Move(List.of(live(placeholders)), request, Progress.NONE)
        .run(direction, Target.parse(target));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Each row as text, its values apart by a blank. */
  List<String> rows(String query) throws SQLException {
    try (Connection connection = connect()) {
      return TestDatabase.rows(connection, query);
    }
  }

  List<String> locations() throws SQLException {
    return rows("SELECT * FROM \"location\" ORDER BY \"id\"");
  }

  List<String> files() throws SQLException {
    return rows("SELECT * FROM \"file\" ORDER BY \"id\"");
  }

  private Connection connect() throws SQLException {
    Connection connection = place.connect();
    connection.setSchema(NldsDatabase.NAME);
    return connection;
  }

  @Override
  public void close() {
    place.close();
  }
}
