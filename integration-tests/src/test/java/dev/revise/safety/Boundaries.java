package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Check;
import dev.revise.command.Current;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogues of a database that was upgraded step by step, and nothing in between. */
record Boundaries(Case one, List<CatalogueLines> catalogues) {
  private static final Duration PATIENCE = MoveOptions.DEFAULT.lockTimeout();

  private static final Map<String, Boundaries> KNOWN = new TreeMap<>();

  static synchronized Boundaries of(Case one) throws SQLException {
    if (!KNOWN.containsKey(one.toString())) {
      KNOWN.put(one.toString(), read(one));
    }
    return KNOWN.get(one.toString());
  }

  private static Boundaries read(Case one) throws SQLException {
    List<CatalogueLines> catalogues = new ArrayList<>();
    try (Site site = one.atBase()) {
      for (int number = 0; number <= one.database().history().head().number(); number++) {
        site.upgrade(new RevisionId(number));
        catalogues.add(site.catalogue());
      }
    }
    return new Boundaries(one, catalogues);
  }

  int size() {
    return catalogues.size() - 1;
  }

  /** The revision that the history names; where transactions make it so, the catalogue agrees. */
  RevisionId requireBoundary(Site site, String when) throws Exception {
    awaitEndOfOthers(site);
    moveEmptyFileAway(site);
    if (site.live().isMissing()) {
      return RevisionId.BASE;
    }
    RevisionId at = Current.of(site.live(), PATIENCE).revision();
    if (one.kind() == DatabaseKind.POSTGRESQL) {
      requireCatalogue(site, at, when);
    } else {
      requireCleanOrInterrupted(site, when);
    }
    return at;
  }

  /** Killed before H2 wrote anything a new file is empty, and commands ask to move it away. */
  private static void moveEmptyFileAway(Site site) throws IOException {
    if (site.place().kind() == DatabaseKind.H2) {
      Path file =
          Path.of(site.place().url().replaceFirst("^jdbc:h2:file:([^;]*).*", "$1") + ".mv.db");
      if (Files.exists(file) && Files.size(file) == 0) {
        Files.delete(file);
      }
    }
  }

  /** The next run settles what was interrupted, and the one after it reaches the head. */
  void requireNextRun(Site site, RevisionId at, String when) throws SQLException {
    move(site).upgrade(Target.parse(at.equals(RevisionId.BASE) ? "base" : at.toString()));
    requireCatalogue(site, at, when);
    assertThat(move(site).upgrade(Target.HEAD).databases().get(0).from()).as(when).isEqualTo(at);
    requireCatalogue(site, new RevisionId(size()), when);
    assertThat(site.applied()).as(when).hasSize(size());
    assertThat(Check.of(site.live(), PATIENCE, false).clean()).as(when).isTrue();
  }

  private void requireCatalogue(Site site, RevisionId at, String when) throws SQLException {
    if (at.equals(RevisionId.BASE)) {
      assertThat(site.catalogue().about(site.schema())).as(when + ", at base").isEmpty();
    } else {
      assertThat(LineDifferences.between(catalogues.get(at.number()), site.catalogue()))
          .as(when + ", at " + at)
          .isEmpty();
    }
  }

  private static void requireCleanOrInterrupted(Site site, String when) {
    try {
      assertThat(Check.of(site.live(), PATIENCE, false).differences()).as(when).isEmpty();
    } catch (MigrationException e) {
      assertThat(e.getMessage())
          .as(when)
          .matches(
              "the last upgrade or downgrade of cdb_latiss was interrupted, and half a revision may be there; the next upgrade or downgrade settles that"
                  + "|cdb_latiss has no history that says which revision .*");
    }
  }

  private static Move move(Site site) {
    return new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE);
  }

  /** The server notices only in time that a client is gone. */
  static void awaitEndOfOthers(Site site) throws Exception {
    if (site.place().kind() != DatabaseKind.POSTGRESQL) {
      return;
    }
    String others =
        """
        SELECT pid, state, query FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()""";
    try (Connection connection = site.connect()) {
      List<String> found = new ArrayList<>();
      Patience.await(
          "the sessions of others end",
          () -> {
            found.clear();
            return !found.addAll(TestDatabase.rows(connection, others));
          },
          () -> found);
    }
  }
}
