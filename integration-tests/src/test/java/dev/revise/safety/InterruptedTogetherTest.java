package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.command.Check;
import dev.revise.command.Current;
import dev.revise.command.Target;
import dev.revise.engine.LiveDatabase;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ctrl-C and TERM while several databases move: each is at a revision, which the sentence names.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptedTogetherTest {
  private static final RevisionId FROM = new RevisionId(2);
  private static final Pattern STANDING = Pattern.compile("(\\w+) is at (\\d{4})");

  private static final List<ManagedDatabase> ALL =
      Cases.known().sorted(Comparator.comparing(ManagedDatabase::name)).toList();

  @ParameterizedTest
  @EnumSource
  void an_upgrade(DatabaseKind kind) throws Exception {
    TestDatabase place = at(kind, "0002");
    Map<String, RevisionId> stands =
        interrupted(
            place, "0005", ALL.get(1).name() + ": upgrade 0003 -> 0004", "INT", 130, "upgrade");

    assertThat(stands.get(ALL.get(0).name())).isEqualTo(ALL.get(0).history().head());
    assertThat(stands.get(ALL.get(1).name())).isBetween(FROM, ALL.get(1).history().head());
    requireGoesOn(place, "upgrade");
  }

  @ParameterizedTest
  @EnumSource
  void a_downgrade(DatabaseKind kind) throws Exception {
    TestDatabase place = at(kind, "head");
    RevisionId head = ALL.get(1).history().head();
    Map<String, RevisionId> stands =
        interrupted(
            place,
            "0004",
            "%s: downgrade %s".formatted(ALL.get(1).name(), head),
            "TERM",
            143,
            "downgrade",
            "0002",
            "--allow-data-loss");

    assertThat(stands.get(ALL.get(0).name())).isEqualTo(FROM);
    assertThat(stands.get(ALL.get(1).name())).isBetween(FROM, head);
    requireGoesOn(place, "downgrade", "0002", "--allow-data-loss");
  }

  @ParameterizedTest
  @EnumSource
  void all_or_none(DatabaseKind kind) throws Exception {
    TestDatabase place = at(kind, "0002");
    Map<String, RevisionId> stands =
        interrupted(
            place,
            "0005",
            ALL.get(1).name() + ": upgrade 0003 -> 0004",
            "INT",
            130,
            "upgrade",
            "--atomic");

    assertThat(stands.values()).containsOnly(FROM);
    requireGoesOn(place, "upgrade", "--atomic");
  }

  private static TestDatabase at(DatabaseKind kind, String target) {
    assumeTrue(ALL.size() > 1, "there is one database");
    TestDatabase place = Place.fresh(kind);
    sites(place).forEach(site -> Moves.of(site).upgrade(Target.parse(target)));
    return place;
  }

  private static Stream<Site> sites(TestDatabase place) {
    return ALL.stream().map(database -> Site.of(database, place));
  }

  /** Where each database stands then, as was said and as it is. */
  private static Map<String, RevisionId> interrupted(
      TestDatabase place, String held, String moment, String signal, int code, String... command)
      throws Exception {
    Map<String, RevisionId> said = new TreeMap<>();
    try (Hold.Held hold = Hold.before(place, ALL.get(1).historyTable(), held);
        Jvm jvm = Jvm.reviseAll(place, command)) {
      hold.signal(jvm, moment, signal);
      assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
      String last = jvm.output().lines().reduce("", (before, line) -> line);
      assertThat(last)
          .startsWith("error: interrupted; ")
          .endsWith("; " + command[0] + " goes on from there");
      for (MatchResult one : STANDING.matcher(last).results().toList()) {
        said.put(one.group(1), new RevisionId(Integer.parseInt(one.group(2))));
      }
    }
    assertThat(said.keySet())
        .containsExactlyElementsOf(ALL.stream().map(ManagedDatabase::name).toList());
    for (LiveDatabase live : sites(place).map(Site::live).toList()) {
      assertThat(Current.of(live, Moves.PATIENCE).revision()).isEqualTo(said.get(live.name()));
      assertThat(Check.of(live, Moves.PATIENCE, false).differences()).as(live.name()).isEmpty();
    }
    assertThat(
            place.rows(
                "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'revise_savepoint%'"))
        .isEmpty();
    return said;
  }

  private static void requireGoesOn(TestDatabase place, String... command) throws Exception {
    try (Jvm jvm = Jvm.reviseAll(place, command)) {
      assertThat(jvm.exit()).as(jvm.output()).isZero();
    }
    for (LiveDatabase live : sites(place).map(Site::live).toList()) {
      RevisionId end = command[0].equals("upgrade") ? live.managed().history().head() : FROM;
      assertThat(Current.of(live, Moves.PATIENCE).revision()).isEqualTo(end);
      assertThat(Check.of(live, Moves.PATIENCE, false).differences()).as(live.name()).isEmpty();
    }
    place.close();
  }
}
