package dev.revise.nlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.DryRunResult.LostByStep;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revision 3: another enum type, with a map of the labels that holds both ways. */
@EachServer
class FileTypesTest {
  private static final String TYPES = "SELECT \"id\", \"file_type\" FROM \"file\" ORDER BY \"id\"";
  private static final String PATHS = "SELECT \"id\", \"path_type\" FROM \"file\" ORDER BY \"id\"";

  @ParameterizedTest
  @EnumSource
  void labels_are_mapped(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = atTwo(kind)) {
      assertThat(catalog.dryRun("3").stepLosses())
          .containsExactly(
              new LostByStep(
                  new RevisionId(3),
                  "map labels between nlds_catalog.path_type and nlds_catalog.file_type",
                  "which of NOT_RECOGNISED, UNINDEXED a value of nlds_catalog.path_type was"));

      catalog.upgrade("3");
      assertThat(catalog.rows(TYPES))
          .containsExactly(
              "1 REGULAR_FILE", "2 DIRECTORY", "3 LINK", "4 LINK", "5 UNKNOWN", "6 UNKNOWN");
      assertThatThrownBy(() -> catalog.execute("UPDATE \"file\" SET \"file_type\" = 'FILE'"))
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_row_tells_which_link_it_was_and_the_rule_what_is_not_known(DatabaseKind kind)
      throws SQLException {
    try (Catalog catalog = atTwo(kind)) {
      List<String> before = catalog.files();
      catalog.upgrade("3");
      catalog.execute(
          """
          INSERT INTO "file" ("id", "transaction_id", "original_path", "file_type", "link_path") VALUES
            (7, 1, '/data/x', 'LINK', '/x'), (8, 1, '/data/y', 'LINK', 'y'), (9, 1, '/data/z', 'LINK', NULL)""");

      catalog.downgrade("2");
      assertThat(catalog.rows(PATHS))
          .containsExactly(
              "1 FILE",
              "2 DIRECTORY",
              "3 LINK_COMMON_PATH",
              "4 LINK_ABSOLUTE_PATH",
              "5 NOT_RECOGNISED",
              "6 NOT_RECOGNISED",
              "7 LINK_ABSOLUTE_PATH",
              "8 LINK_COMMON_PATH",
              "9 LINK_COMMON_PATH");
      catalog.execute("UPDATE \"file\" SET \"path_type\" = 'UNINDEXED' WHERE \"id\" = 6");
      assertThat(catalog.files()).startsWith(before.toArray(String[]::new)).hasSize(9);
    }
  }

  private static Catalog atTwo(DatabaseKind kind) throws SQLException {
    Catalog catalog = Catalog.filled(kind);
    catalog.upgrade("2", Catalog.TENANCY, Catalog.TAPE_URL);
    return catalog;
  }
}
