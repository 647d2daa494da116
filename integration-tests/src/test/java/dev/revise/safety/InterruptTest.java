package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Current;
import dev.revise.command.Target;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, a lost terminal and TERM: where databases stand is so, and is said. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final RevisionId WITH_TABLES = new RevisionId(2);
  private static final Pattern STANDING =
      Pattern.compile(
          "error: interrupted; cdb_latiss is at (\\d{4}); (?:upgrade|downgrade) goes on from there\n");

  @TestFactory
  Stream<DynamicTest> upgrades() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "an upgrade that is interrupted says where the database stands, and goes on",
                    () ->
                        assertStands(
                            one,
                            WITH_TABLES,
                            "0004",
                            "upgrade 0002 -> 0003",
                            "INT",
                            130,
                            "upgrade")));
  }

  @TestFactory
  Stream<DynamicTest> downgrades() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a downgrade that is interrupted says where the database stands, and goes on",
                    () ->
                        assertStands(
                            one,
                            one.database().history().head(),
                            "0015",
                            "downgrade 0016 -> 0015",
                            "TERM",
                            143,
                            "downgrade",
                            "0002",
                            "--allow-data-loss")));
  }

  private static void assertStands(
      Case one,
      RevisionId from,
      String held,
      String moment,
      String signal,
      int code,
      String... command)
      throws Exception {
    try (Site site = Place.fresh(one.database(), one.kind())) {
      Moves.of(site).upgrade(Target.parse(from.toString()));
      try (Connection connection = site.connect()) {
        SeededRows.insert(connection, schema(one.database(), from), schema(one.database(), from));
      }
      RevisionId stopped;
      try (Hold.Held hold = Hold.before(site.place(), site.history(), held);
          Jvm jvm = Jvm.revise(one.database(), site.place(), command)) {
        hold.signal(jvm, moment, signal);
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
        Matcher standing = STANDING.matcher(jvm.output());
        assertThat(standing.find()).as(jvm.output()).isTrue();
        stopped = new RevisionId(Integer.parseInt(standing.group(1)));
      }
      assertThat(Current.of(site.live(), PATIENCE).revision()).isEqualTo(stopped);
      assertThat(tables(site)).noneMatch(table -> table.startsWith("revise_savepoint"));
      try (Site same = Site.at(one.database(), one.kind(), stopped)) {
        assertThat(LineDifferences.between(same.catalogue(), site.catalogue())).isEmpty();
      }
      try (Jvm jvm = Jvm.revise(one.database(), site.place(), command)) {
        assertThat(jvm.exit()).as(jvm.output()).isZero();
      }
    }
  }

  private static List<String> tables(Site site) throws Exception {
    return site.place()
        .rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'cdb_latiss'");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void a_statement_that_waits_is_cancelled(String signal, int code) throws Exception {
    try (Site site = Place.fresh(Cases.example(), DatabaseKind.POSTGRESQL)) {
      Moves.of(site).upgrade(Target.parse("0003"));
      try (Connection other = site.connect();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("LOCK TABLE \"cdb_latiss\".\"exposure\" IN SHARE MODE");
        try (Jvm jvm =
            Jvm.revise(site.place(), "upgrade", "--lock-wait", "10m", "--lock-timeout", "20m")) {
          awaitWaiting(jvm, statement);
          jvm.signal(signal);
          assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
          assertThat(jvm.output())
              .endsWith("error: interrupted; cdb_latiss is at 0003; upgrade goes on from there\n");
        }
        other.rollback();
      }
    }
  }

  private static void awaitWaiting(Jvm jvm, Statement statement) throws Exception {
    String waiting =
        "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'cdb_latiss.exposure'::regclass";
    jvm.await(
        "a wait for the table",
        () -> {
          try (var rows = statement.executeQuery(waiting)) {
            return rows.next();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void what_only_reads_ends_at_once(String signal, int code) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      try (Jvm jvm = Jvm.revise(nowhere(silent), "current", "--json");
          Socket waiting = silent.accept()) {
        assertThat(waiting.isClosed()).isFalse();
        jvm.signal(signal);
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
        assertThat(jvm.output())
            .startsWith("error: interrupted; nothing was changed\n")
            .contains("\"error\" : \"interrupted; nothing was changed\"")
            .contains("\"exit_code\" : " + code);
      }
    }
  }

  @Test
  void json_says_it_too() throws Exception {
    try (Site site = Place.fresh(Cases.example(), DatabaseKind.H2)) {
      Moves.of(site).upgrade(Target.parse("0002"));
      try (Hold.Held hold = Hold.before(site.place(), site.history(), "0004");
          Jvm jvm = Jvm.revise(site.place(), "upgrade", "--json")) {
        hold.signal(jvm, "upgrade 0002 -> 0003", "INT");
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(130);
        assertThat(jvm.output())
            .containsPattern(
                "\"error\" : \"interrupted; cdb_latiss is at \\d{4}; upgrade goes on from there\"")
            .contains("\"exit_code\" : 130");
      }
    }
  }

  /** A server that takes the connection and says nothing. */
  private static TestDatabase nowhere(ServerSocket silent) throws IOException {
    return new TestDatabase(
        "jdbc:postgresql://127.0.0.1:%d/consdb".formatted(silent.getLocalPort()), "me", "x");
  }

  private static Schema schema(ManagedDatabase database, RevisionId revision) {
    return database.history().schemaAt(revision);
  }
}
