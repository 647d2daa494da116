package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Current;
import dev.revise.command.Target;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A history that we cannot have left: one sentence, and nothing changes. */
class RefusalsTest {
  private static final RevisionId AT = new RevisionId(5);
  private static final String HISTORY = "\"cdb\".\"cdb_latiss_history\"";

  @TestFactory
  Stream<DynamicTest> ahead_of_the_code() {
    return refused(
        "a revision that the code does not have",
        """
        INSERT INTO %s ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success")
        VALUES (17, '0017', 'Later', 'JDBC', 'dev.revise.cdb.latiss.revision.V0017__Later', 1, 'somebody', 1, TRUE)"""
            .formatted(HISTORY),
        "cdb_latiss is ahead of this code: it is at revision \"0017\" and the head is \"0016\"; use a newer checkout, or say where it really is with revise -n cdb_latiss stamp REV --yes-really cdb_latiss");
  }

  @TestFactory
  Stream<DynamicTest> an_edited_revision() {
    return refused(
        "an applied revision that was edited",
        "UPDATE %s SET \"checksum\" = 4711 WHERE \"version\" = '0003'".formatted(HISTORY),
        "revision \"0003\" of cdb_latiss was edited after it was applied; restore it and add a new revision, or if the database is as the edited one says, accept it with revise -n cdb_latiss stamp 0005");
  }

  @TestFactory
  Stream<DynamicTest> a_gap() {
    return refused(
        "a gap in the history",
        "DELETE FROM %s WHERE \"version\" = '0003'".formatted(HISTORY),
        "the history of cdb_latiss lacks revision \"0003\" below \"0005\"; find out what happened, then put it right with revise -n cdb_latiss stamp 0005");
  }

  @TestFactory
  Stream<DynamicTest> a_version_that_is_no_number() {
    return refused(
        "a version that is no number",
        "UPDATE %s SET \"version\" = '1.2.3', \"script\" = 'V1.2.3__x.sql' WHERE \"version\" = '0005'"
            .formatted(HISTORY),
        "the history of cdb_latiss has version \"1.2.3\" by V1.2.3__x.sql, which is no revision of ours; check that the URL is right, get the code that made it, or take it out of force with revise -n cdb_latiss stamp REV");
  }

  @TestFactory
  Stream<DynamicTest> a_failed_row() {
    return refused(
        "a row of a failure",
        "UPDATE %s SET \"success\" = FALSE WHERE \"version\" = '0005'".formatted(HISTORY),
        "the history of cdb_latiss says that \"0005\" failed half-way; find out what of it is there, then put it right with revise -n cdb_latiss stamp REV");
  }

  @TestFactory
  Stream<DynamicTest> a_damaged_table() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a history table without its checksums is refused in a sentence",
                    () -> {
                      try (Site site = one.at(AT)) {
                        site.place()
                            .execute("ALTER TABLE %s DROP COLUMN \"checksum\"".formatted(HISTORY));
                        assertThatThrownBy(() -> Moves.of(site).upgrade(Target.HEAD))
                            .hasMessageMatching(
                                "the history table cdb.cdb_latiss_history is damaged: [^\n]*checksum[^\n]*; restore a backup, or put the table right by hand");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> tables_without_a_history() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "tables without a history are taken over, not moved",
                    () -> {
                      try (Site site = one.at(AT)) {
                        site.place().execute("DROP TABLE " + HISTORY);
                        assertThatThrownBy(() -> Moves.of(site).upgrade(Target.HEAD))
                            .hasMessage(
                                "cdb_latiss has 9 tables but no history; take it over with revise -n cdb_latiss adopt");
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> the_other_way() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a target the other way is refused",
                    () -> {
                      try (Site site = one.at(AT)) {
                        assertThatThrownBy(() -> Moves.of(site).upgrade(Target.parse("0003")))
                            .hasMessage(
                                "cdb_latiss is at revision \"0005\", and \"0003\" lies the other way; use downgrade");
                        assertThatThrownBy(() -> Moves.of(site).downgrade(Target.HEAD))
                            .hasMessage(
                                "cdb_latiss is at revision \"0005\", and \"0016\" lies the other way; use upgrade");
                        assertThat(Current.of(site.live(), Moves.PATIENCE).revision())
                            .isEqualTo(AT);
                      }
                    }));
  }

  private static Stream<DynamicTest> refused(String what, String damage, String sentence) {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    what + " is refused by upgrade and downgrade",
                    () -> {
                      try (Site site = one.at(AT)) {
                        site.place().execute(damage);
                        List<String> rows = HistoryRowsOf.whole(site);
                        CatalogueLines before = site.catalogue();
                        assertThatThrownBy(() -> Moves.of(site).upgrade(Target.HEAD))
                            .hasMessage(sentence);
                        assertThatThrownBy(() -> Moves.of(site).downgrade(Target.BASE))
                            .hasMessage(sentence);
                        assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
                        assertThat(HistoryRowsOf.whole(site)).isEqualTo(rows);
                      }
                    }));
  }
}
