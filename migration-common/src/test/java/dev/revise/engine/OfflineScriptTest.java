package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.Dialects;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Plan;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

class OfflineScriptTest {
  private static final Plan PLAN =
      Plan.between(new Sky().history(), RevisionId.BASE, new RevisionId(1));

  @Test
  void holds_what_can_be_said_in_sql() {
    OfflineScript script = OfflineScript.of(new Sky(), Dialects.POSTGRESQL, PLAN);
    assertThat(script.sql()).contains("-- wake the stars\nSELECT 'wake';\n");
    assertThat(script.missing()).isEmpty();
  }

  @Test
  void says_what_it_lacks_and_stops_there() throws Exception {
    OfflineScript script = OfflineScript.of(new Sky(), Dialects.H2, PLAN);
    assertThat(script.missing())
        .containsExactly(
            "revision 0001 cannot be scripted: \"wake the stars\" has no SQL for h2; the revision must give it");
    assertThat(script.sql()).contains("-- MISSING: wake the stars\n");
    try (TestDatabase place = DatabaseKind.H2.fresh();
        Connection connection = place.connect()) {
      assertThatThrownBy(() -> RunScript.execute(connection, new StringReader(script.sql())))
          .hasMessageContaining(
              "1 step of revision 0001 is not in this script (wake the stars); let revise apply that revision");
    }
  }

  private record Sky() implements ManagedDatabase {
    @Override
    public String name() {
      return "sky";
    }

    @Override
    public RevisionHistory history() {
      return RevisionHistory.of(List.of(new V0001__Stars()));
    }
  }

  private static final class V0001__Stars extends Revision {
    V0001__Stars() {
      super(Origin.on("2026-01-01"));
    }

    @Override
    protected ManagedDatabase database() {
      return new Sky();
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.run(
          "wake the stars",
          SqlStep.on("postgresql", "SELECT 'wake'"),
          SqlStep.on("postgresql", "SELECT 'sleep'"));
    }
  }
}
