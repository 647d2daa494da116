package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.Progress;
import dev.revise.revision.RevisionId;
import dev.revise.schema.SqlSyntax;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * PostgreSQL notes for each row which transaction wrote it: a revision and its row of the history
 * are one, whether revise or stock Flyway with our driver runs it, so that no crash comes between
 * them. A transaction that only drops leaves no trace.
 */
class OneTransactionTest {
  private static final String CATALOGUE =
      Stream.of("class", "attribute", "constraint", "description", "rewrite", "attrdef")
          .map(table -> "SELECT DISTINCT xmin::text FROM pg_" + table)
          .collect(Collectors.joining(" UNION "));

  @TestFactory
  Stream<DynamicTest> upgrade() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .flatMap(
            one ->
                one.eachRevision(
                    "an upgrade and its row are one transaction",
                    step -> {
                      RevisionId id = step.revision().id();
                      try (Site revise = one.at(Case.before(step));
                          Site flyway = one.at(Case.before(step))) {
                        move(revise).upgrade(Target.parse(id.toString()));
                        assertThat(strings(revise, CATALOGUE)).contains(writer(revise, id, "JDBC"));
                        flyway.upgrade(id);
                        assertThat(strings(flyway, CATALOGUE)).contains(writer(flyway, id, "JDBC"));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> downgrade() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .map(
            one ->
                one.test(
                    "a downgrade and its row are one transaction",
                    () -> {
                      try (Site site = one.atHead()) {
                        Set<String> traced = new TreeSet<>();
                        for (RevisionId id = one.database().history().head();
                            id.number() > 1;
                            id = new RevisionId(id.number() - 1)) {
                          move(site).downgrade(Target.parse("-1"));
                          if (strings(site, CATALOGUE).contains(writer(site, id, "DELETE"))) {
                            traced.add(id.toString());
                          }
                        }
                        assertThat(traced)
                            .hasSizeGreaterThanOrEqualTo(
                                (one.database().history().head().number() - 1) / 2);
                      }
                    }));
  }

  private static Move move(Site site) {
    return new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE);
  }

  private static String writer(Site site, RevisionId id, String type) throws SQLException {
    return strings(
            site,
            "SELECT xmin::text FROM %s WHERE version = '%s' AND type = '%s'"
                .formatted(SqlSyntax.quoted(site.history()), id, type))
        .get(0);
  }

  private static List<String> strings(Site site, String query) throws SQLException {
    try (Connection connection = site.connect()) {
      return CatalogueLines.strings(connection, query).toList();
    }
  }
}
