package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Direction;
import dev.revise.command.DryRun;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.revision.RevisionId;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rows and a site of their own that sets out at their revision. */
record Journey(DataSet rows, Site site, Connection connection) {

  /** One test for each data set of each database. */
  static Stream<DynamicTest> each(String law, JourneyTest test) {
    return Cases.some(
        Cases.all()
            .flatMap(
                one ->
                    DataSets.of(one.database()).stream().map(rows -> test(one, rows, law, test))));
  }

  /** One test for each revision to which such rows go. */
  static Stream<DynamicTest> eachTop(String law, TopTest test) {
    return Cases.some(
        Cases.all()
            .flatMap(
                one ->
                    DataSets.of(one.database()).stream()
                        .flatMap(
                            rows ->
                                rows.tops()
                                    .map(
                                        top ->
                                            test(
                                                one,
                                                rows,
                                                law.formatted(top),
                                                journey -> test.run(journey, top))))));
  }

  static DynamicTest test(Case one, DataSet rows, String law, JourneyTest test) {
    return one.test(
        "%s of %s / %s".formatted(rows.name(), rows.revision(), law),
        () -> {
          try (Site site = one.at(rows.revision());
              Connection connection = site.connect()) {
            test.run(new Journey(rows, site, connection));
          }
        });
  }

  /** The rows as they are, nothing else. */
  void insert() throws SQLException {
    ingestAt(rows.revision()).insert(rows);
  }

  /** The rows, and values for all that they leave out. */
  Cells insertComplete() throws SQLException {
    insert();
    ingestAt(rows.revision()).fillWhatIsNotIn(rows.cells());
    return tablesAt(rows.revision());
  }

  Ingest ingestAt(RevisionId revision) {
    return new Ingest(connection, rows.schemaAt(revision));
  }

  Cells tablesAt(RevisionId revision) throws SQLException {
    return rows.readerAt(revision).tables(connection);
  }

  Cells viewsAt(RevisionId revision) throws SQLException {
    return rows.readerAt(revision).views(connection);
  }

  /** The tables and columns that revise says it would lose on the way there. */
  Set<String> lossesTo(Direction direction, RevisionId target) {
    return DryRun.of(direction, site.live(), MoveRequest.DEFAULT, Target.parse(target.toString()))
        .losses()
        .stream()
        .map(loss -> loss.table() + loss.column().map(column -> "." + column).orElse(""))
        .map(name -> name.replaceFirst("^" + site.schema() + "\\.", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * All is as it was but what revise said that it would lose, and what people were told of.
   *
   * @param way as {@link LostValues} names it; of revisions that came later people were not told
   */
  void requireAllButLost(Cells before, Cells after, Set<String> foreseen, String way) {
    assertThat(
            LineDifferences.between(
                before.without(foreseen).lines(), after.without(foreseen).lines()))
        .isEmpty();
    assertThat(before.lostIn(after)).as("lost").isEqualTo(foreseen);
    if (rows.losses().journeys().contains(way)) {
      assertThat(rows.losses().on(way))
          .as("%s gives a reason for each loss", rows.losses().file())
          .isEqualTo(foreseen);
    }
  }

  /** What a law asks of rows and a revision that they go to. */
  @FunctionalInterface
  interface TopTest {
    void run(Journey journey, RevisionId top) throws Exception;
  }

  /** What a law asks of rows. */
  @FunctionalInterface
  interface JourneyTest {
    void run(Journey journey) throws Exception;
  }
}
