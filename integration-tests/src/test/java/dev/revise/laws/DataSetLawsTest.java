package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Direction;
import dev.revise.revision.RevisionId;
import dev.revise.testing.EachServer;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 7 for rows as an observatory writes them: every value that can survive survives. */
@EachServer
class DataSetLawsTest {

  @TestFactory
  Stream<DynamicTest> the_database_holds_what_the_files_hold() {
    return Journey.each(
        "stand in the database as in their files",
        journey -> {
          journey.insert();
          Cells files = journey.rows().cells();
          Cells stored = journey.tablesAt(journey.rows().revision());
          assertSame(files.thatHoldAnything(), stored.thatHoldAnything());
          assertThat(stored.rows()).isEqualTo(files.rows());
        });
  }

  @TestFactory
  Stream<DynamicTest> rows_reach_later_revisions_and_come_back() {
    return Journey.eachTop("reach %s and come back", DataSetLawsTest::reachTop);
  }

  private static void reachTop(Journey journey, RevisionId top) throws Exception {
    DataSet rows = journey.rows();
    Cells before = journey.insertComplete();
    Set<String> lost = journey.lossesTo(Direction.UPGRADE, top);
    journey.site().upgrade(top);
    Cells atTop = journey.tablesAt(top);
    assertSame(before.within(rows.schemaAt(top)), atTop.within(before));
    assertSame(rows.filledUpTo(top), atTop.within(rows.filledUpTo(top)));
    assertThat(atTop.rows()).isEqualTo(before.rows());
    journey.site().downgrade(rows.revision());
    journey.requireAllButLost(
        before, journey.tablesAt(rows.revision()), lost, rows.revision() + "-" + top);
  }

  @TestFactory
  Stream<DynamicTest> what_only_later_revisions_have_room_for_is_lost_below() {
    return Journey.eachTop("lose below %s what only that has room for", DataSetLawsTest::leaveTop);
  }

  private static void leaveTop(Journey journey, RevisionId top) throws Exception {
    DataSet rows = journey.rows();
    journey.insertComplete();
    journey.site().upgrade(top);
    Cells arrived = journey.tablesAt(top);
    Cells given = arrived.within(rows.schema()).and(arrived.thatHoldAnything());
    journey.ingestAt(top).fillWhatIsNotIn(given);
    Cells before = journey.tablesAt(top);
    Set<String> lost = journey.lossesTo(Direction.DOWNGRADE, rows.revision());
    journey.site().downgrade(rows.revision());
    journey.site().upgrade(top);
    journey.requireAllButLost(before, journey.tablesAt(top), lost, top + "-" + rows.revision());
  }

  @TestFactory
  Stream<DynamicTest> views_show_the_same_rows() {
    return Journey.each(
        "are shown by the views at head as before",
        journey -> {
          DataSet rows = journey.rows();
          journey.insertComplete();
          Cells before = journey.viewsAt(rows.revision());
          assertThat(before.tables()).hasSameSizeAs(rows.schema().views().keySet());
          journey.site().upgrade(rows.head());
          Cells atHead = journey.viewsAt(rows.head());
          assertSame(before, atHead.within(before));
          assertThat(atHead.rows()).isEqualTo(before.rows());
          journey.site().downgrade(rows.revision());
          assertSame(before, journey.viewsAt(rows.revision()));
        });
  }

  @TestFactory
  Stream<DynamicTest> nothing_survives_base() {
    return Journey.each("leave nothing behind at base", DataSetLawsTest::reachBase);
  }

  private static void reachBase(Journey journey) throws Exception {
    DataSet rows = journey.rows();
    Site site = journey.site();
    Set<String> tables = journey.insertComplete().tables();
    site.upgrade(rows.head());
    site.downgrade(rows.revision());
    assertThat(journey.lossesTo(Direction.DOWNGRADE, RevisionId.BASE)).isEqualTo(tables);
    site.downgrade(RevisionId.BASE);
    assertThat(site.catalogue().about(site.schema())).isEmpty();
    site.upgrade(rows.head());
    try (Site fresh = Site.at(rows.database(), site.place().kind(), rows.head())) {
      assertThat(LineDifferences.between(fresh.catalogue(), site.catalogue())).isEmpty();
    }
    assertThat(journey.tablesAt(rows.head())).isEqualTo(Cells.NONE);
  }

  private static void assertSame(Cells expected, Cells actual) {
    assertThat(LineDifferences.between(expected.lines(), actual.lines())).isEmpty();
  }
}
