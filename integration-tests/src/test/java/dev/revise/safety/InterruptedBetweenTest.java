package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Target;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.SqlSyntax;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A signal after one of several databases was changed, before the next one is. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedBetweenTest {

  @Test
  void what_was_finished_before_is_not_called_unchanged() throws Exception {
    try (Site site = Place.fresh(Cases.example(), DatabaseKind.POSTGRESQL)) {
      Moves.of(site).upgrade(Target.parse("0003"));
      String history = SqlSyntax.quoted(another().historyTable());
      site.place()
          .execute(
              "CREATE SCHEMA \"%s\"".formatted(another().schema()),
              "CREATE TABLE %s (LIKE %s INCLUDING ALL)"
                  .formatted(history, SqlSyntax.quoted(site.history())));
      try (Connection holder = site.connect();
          Statement statement = holder.createStatement()) {
        holder.setAutoCommit(false);
        statement.execute("LOCK TABLE " + history);
        try (Jvm jvm = Jvm.revise(site.place(), "-n", another().name(), "stamp", "0002")) {
          awaitWaiting(jvm, statement, history);
          jvm.signal("INT");
          assertThat(jvm.exit()).as(jvm.output()).isEqualTo(130);
          assertThat(jvm.output())
              .contains("0003")
              .endsWith(
                  "error: interrupted; what was finished before stays, and nothing else was changed\n");
        }
        holder.rollback();
      }
    }
  }

  private static ManagedDatabase another() {
    return ServiceLoader.load(ManagedDatabase.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(database -> !database.name().equals(Cases.example().name()))
        .findFirst()
        .orElseThrow();
  }

  private static void awaitWaiting(Jvm jvm, Statement statement, String history) throws Exception {
    String waiting =
        "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '%s'::regclass".formatted(history);
    jvm.await(
        "a wait for the history",
        () -> {
          try (var rows = statement.executeQuery(waiting)) {
            return rows.next();
          }
        });
  }
}
