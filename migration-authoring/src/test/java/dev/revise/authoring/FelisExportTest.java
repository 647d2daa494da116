package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.StepDatabase;
import dev.revise.command.Target;
import dev.revise.revision.RevisionId;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FelisExportTest {
  private static final TableName STAR = new TableName("sky", "star");

  @Test
  void carried_objects_are_reported_as_left_out() throws SQLException {
    CarriedObject quiet =
        CarriedObject.of(ObjectKind.RULE, STAR, "quiet")
            .on(
                "postgresql",
                "CREATE RULE quiet AS ON DELETE TO sky.star DO INSTEAD NOTHING",
                "DROP RULE quiet ON sky.star")
            .needing(STAR);
    try (StepDatabase sky =
        StepDatabase.on(
            DatabaseKind.H2,
            schema -> schema.create(Table.of(STAR, Column.bigint("id"))),
            schema -> schema.create(quiet),
            schema -> schema.table(STAR).comment("stars"))) {
      assertThat(FelisExport.of(sky, Target.parse("1"), () -> RevisionId.BASE).warnings())
          .isEmpty();
      assertThat(FelisExport.of(sky, Target.HEAD, () -> RevisionId.BASE).warnings())
          .containsExactly(
              "rule quiet on sky.star is left out; write its statement to a file, and name that under \"objects\" in the overlay");
    }
  }
}
