package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Check;
import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Range;
import dev.revise.command.Scripts;
import dev.revise.command.Target;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.ShellScript;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing that a database sets for its sessions changes what a revision leaves. */
class HostileSettingsTest {
  private static final List<String> HOSTILE =
      List.of(
          "search_path TO evil, pg_catalog",
          "TimeZone TO 'Asia/Tokyo'",
          "DateStyle TO 'SQL, DMY'",
          "IntervalStyle TO 'iso_8601'",
          "extra_float_digits TO -15",
          "bytea_output TO 'escape'",
          "xmlbinary TO 'hex'",
          "quote_all_identifiers TO on",
          "standard_conforming_strings TO off",
          "transform_null_equals TO on",
          "check_function_bodies TO off",
          "default_transaction_isolation TO 'serializable'",
          "default_transaction_deferrable TO on",
          "statement_timeout TO '1min'",
          "idle_in_transaction_session_timeout TO '1min'");

  @TestFactory
  Stream<DynamicTest> live() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .map(one -> one.test("hostile settings change nothing, live", () -> live(one)));
  }

  private static void live(Case one) throws Exception {
    RevisionId middle = new RevisionId(one.database().history().head().number() / 2);
    try (Site usual = one.at(middle);
        Site hostile = one.at(middle)) {
      prepare(hostile);
      usual.upgrade(one.database().history().head());
      set(hostile);
      move(hostile).upgrade(Target.HEAD);
      requireSame(one, usual, hostile);
      usual.downgrade(middle);
      set(hostile);
      move(hostile).downgrade(Target.parse(middle.toString()));
      requireSame(one, usual, hostile);
    }
  }

  @TestFactory
  Stream<DynamicTest> stockFlyway() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .map(
            one ->
                one.test(
                    "hostile settings change nothing for stock Flyway",
                    () -> {
                      RevisionId head = one.database().history().head();
                      try (Site usual = one.atHead();
                          Site hostile = one.atBase()) {
                        prepare(hostile);
                        set(hostile);
                        hostile.upgrade(head);
                        requireSame(one, usual, hostile);
                        usual.downgrade(RevisionId.BASE);
                        set(hostile);
                        hostile.downgrade(RevisionId.BASE);
                        requireSame(one, usual, hostile);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> script() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .map(one -> one.test("hostile settings change nothing, as a script", () -> script(one)));
  }

  private static void script(Case one) throws Exception {
    try (Site usual = one.atHead();
        Site hostile = one.atBase()) {
      prepare(hostile);
      set(hostile);
      run(one, hostile, Direction.UPGRADE, "base:head");
      requireSame(one, usual, hostile);
      usual.downgrade(RevisionId.BASE);
      set(hostile);
      run(one, hostile, Direction.DOWNGRADE, "head:base");
      requireSame(one, usual, hostile);
    }
  }

  private static void run(Case one, Site site, Direction direction, String range)
      throws SQLException {
    String script = Scripts.of(direction, one.database(), site.dialect(), Range.parse(range)).sql();
    ShellScript.run(one.kind(), site.place(), script);
  }

  private static Move move(Site site) {
    return new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE);
  }

  /** What stands first in the path would be called instead of the server's own. */
  private static void prepare(Site site) throws SQLException {
    site.place()
        .execute(
            "CREATE SCHEMA evil",
            "CREATE FUNCTION evil.lower(text) RETURNS text LANGUAGE sql AS 'SELECT ''evil''::text'",
            "CREATE FUNCTION evil.count(integer) RETURNS bigint LANGUAGE sql AS 'SELECT"
                + " 7::bigint'");
  }

  private static void set(Site site) throws SQLException {
    for (String setting : HOSTILE) {
      alter(site.place(), "SET " + setting);
    }
  }

  /** Compared as a session without any of it sees them. */
  private static void requireSame(Case one, Site usual, Site hostile) throws SQLException {
    assertThat(Check.of(hostile.live(), Duration.ofSeconds(20), false).clean()).isTrue();
    assertThat(timeouts(hostile.live())).isEqualTo("0, 0");
    alter(hostile.place(), "RESET ALL");
    hostile.place().execute("DROP SCHEMA evil CASCADE");
    assertThat(LineDifferences.between(usual.catalogue(), hostile.catalogue())).isEmpty();
    assertThat(hostile.applied()).isEqualTo(usual.applied());
    prepare(hostile);
  }

  /** How long a statement and an idle transaction of ours may take; any limit ends a big one. */
  private static String timeouts(LiveDatabase database) {
    return database.ask(
        Duration.ofSeconds(20),
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row =
                  statement.executeQuery(
                      "SELECT concat_ws(', ', current_setting('statement_timeout'),"
                          + " current_setting('idle_in_transaction_session_timeout'))")) {
            row.next();
            return row.getString(1);
          }
        });
  }

  /** For the sessions that begin afterwards. */
  private static void alter(TestDatabase place, String what) throws SQLException {
    try (Connection connection = place.connect()) {
      String name;
      try (ResultSet row =
          connection.createStatement().executeQuery("SELECT quote_ident(current_database())")) {
        row.next();
        name = row.getString(1);
      }
      connection.createStatement().execute("ALTER DATABASE " + name + " " + what);
    }
  }
}
