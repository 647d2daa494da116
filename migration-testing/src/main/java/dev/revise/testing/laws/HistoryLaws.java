package dev.revise.testing.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.testing.EachServer;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What the history of every managed database keeps, on H2 and PostgreSQL, at each revision. A
 * database module has one test class that extends this one and says which database it is about:
 *
 * <pre>{@code
 * class LawsTest extends HistoryLaws {
 *   @Override
 *   protected ManagedDatabase database() {
 *     return new SurveyDatabase();
 *   }
 * }
 * }</pre>
 *
 * <p>{@code -Ddialect=h2} narrows a run to one dialect, {@code -Ddatabase=survey} to one database.
 * What a law leaves out is reported as a skipped test with the reason; so is PostgreSQL where
 * neither a server is named nor one can be started, unless {@code -Ddialect=postgresql} asks for
 * it. The laws may run at the same time, if JUnit's parallel execution is enabled.
 */
@Execution(ExecutionMode.CONCURRENT)
public abstract class HistoryLaws {

  /** Whose history it is. */
  protected abstract ManagedDatabase database();

  /** What the laws cannot find out about it: placeholders, rows, allowed losses. */
  protected TestValues values() {
    return TestValues.none();
  }

  /** The directory of the module, with its lock files; tests run in it, unless it says another. */
  protected Path directory() {
    return Path.of("");
  }

  @TestFactory
  final Stream<DynamicTest> the_lock_file_matches() {
    return once(ChainLaws::theLockFileMatches);
  }

  @TestFactory
  final Stream<DynamicTest> the_chain_is_unbroken() {
    return once(ChainLaws::theChainIsUnbroken);
  }

  @TestFactory
  final Stream<DynamicTest> the_downgrade_is_the_inverse() {
    return once(ChainLaws::theDowngradeIsTheInverse);
  }

  @TestFactory
  final Stream<DynamicTest> the_sql_is_the_reviewed_one() {
    return once(ChainLaws::theSqlIsTheReviewedOne);
  }

  @TestFactory
  final Stream<DynamicTest> the_head_is_as_its_target_says() {
    return once(TargetLaws::theHeadIsAsItsTargetSays);
  }

  @TestFactory
  final Stream<DynamicTest> the_difference_leads_to_every_revision_and_back() {
    return once(DiffLaws::leadsToEveryRevision);
  }

  @TestFactory
  final Stream<DynamicTest> a_revision_that_was_not_applied_is_a_drift_that_mends() {
    return once(DiffLaws::aRevisionThatWasNotApplied);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> base_to_head_and_back_three_times_over() {
    return each(RoundTripLaws::baseToHeadAndBack);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> downgrade_leaves_no_trace() {
    return each(RoundTripLaws::downgradeLeavesNoTrace);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> up_down_up_is_up() {
    return each(RoundTripLaws::upDownUpIsUp);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> a_random_walk_ends_where_the_straight_path_does() {
    return each(RoundTripLaws::randomWalks);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> the_database_is_what_history_says() {
    return each(RoundTripLaws::theDatabaseIsWhatHistorySays);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> rows_survive_up_and_down() {
    return each(RowsLaws::rowsSurviveUpAndDown);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> rows_of_the_first_revision_reach_head_and_come_back() {
    return each(RowsLaws::rowsOfTheFirstRevisionReachHeadAndComeBack);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> filled_columns_hold_what_the_other_table_holds() {
    return each(FillLaws::filledColumns);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> a_row_without_a_match_stops_the_revision() {
    return each(FillLaws::rowsWithoutAMatch);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> values_that_going_up_fills_again_are_no_loss() {
    return each(FillLaws::valuesThatAreNoLoss);
  }

  @TestFactory
  final Stream<DynamicTest> a_word_stops_the_downgrade() {
    return each(WordLaws::wordsThatStopTheDowngrade);
  }

  @TestFactory
  final Stream<DynamicTest> a_number_written_as_text_becomes_one() {
    return each(WordLaws::numbersInText);
  }

  @TestFactory
  final Stream<DynamicTest> a_word_is_given_up_if_that_is_allowed() {
    return each(WordLaws::wordsThatAreGivenUp);
  }

  @TestFactory
  final Stream<DynamicTest> an_upgrade_that_fails_leaves_no_trace() {
    return each(FailureLaws::upgradesThatFail);
  }

  @TestFactory
  final Stream<DynamicTest> a_downgrade_that_fails_leaves_no_trace() {
    return each(FailureLaws::downgradesThatFail);
  }

  @TestFactory
  final Stream<DynamicTest> an_interrupted_revision_is_settled_by_the_next_run() {
    return each(FailureLaws::interruptedRevisions);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> upgrades_take_the_locks_that_a_dry_run_shows() {
    return each(LocksLaws::upgrades);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> downgrades_take_the_locks_that_a_dry_run_shows() {
    return each(LocksLaws::downgrades);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> offline_sql_is_the_live_run() {
    return each(OfflineLaws::eachRevision);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> offline_sql_goes_to_head_and_back() {
    return each(OfflineLaws::allRevisions);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> offline_sql_stops_where_it_does_not_fit() {
    return each(OfflineLaws::wrongPlace);
  }

  @EachServer
  @TestFactory
  final Stream<DynamicTest> the_history_table_of_a_script_is_that_of_flyway() {
    return each(OfflineLaws::historyTable);
  }

  @TestFactory
  final Stream<DynamicTest> frozen_entities_validate() {
    return each(one -> FrozenLaws.rowsOfEach(one, history().file(ModuleLayout::frozenLock)));
  }

  @TestFactory
  final Stream<DynamicTest> there_is_nothing_to_generate_from_entities() {
    return once(EntityLaws::nothingToGenerate);
  }

  @TestFactory
  final Stream<DynamicTest> a_row_of_each_entity_is_written_read_changed_and_deleted() {
    return each(one -> EntityLaws.rowOfEach(one, new LiveEntities(history())));
  }

  private TestedHistory history() {
    return new TestedHistory(database(), directory(), values());
  }

  /** A law that no database has a part in. */
  private Stream<DynamicTest> once(Function<TestedHistory, Stream<DynamicTest>> law) {
    TestedHistory history = history();
    return isChosen(history) ? law.apply(history) : Stream.empty();
  }

  private Stream<DynamicTest> each(Function<Case, Stream<DynamicTest>> law) {
    TestedHistory history = history();
    return isChosen(history)
        ? Case.kinds().map(kind -> Case.of(history, kind)).flatMap(one -> asked(one, law))
        : Stream.empty();
  }

  /** A database that nobody named and this machine lacks is no reason to fail. */
  private static Stream<DynamicTest> asked(Case one, Function<Case, Stream<DynamicTest>> law) {
    return Narrowing.isGiven(Narrowing.DIALECT)
        ? law.apply(one)
        : one.kind()
            .absence()
            .map(reason -> Stream.of(one.leftOut("each revision", reason)))
            .orElseGet(() -> law.apply(one));
  }

  private static boolean isChosen(TestedHistory history) {
    return Narrowing.isChosen(Narrowing.DATABASE, history.database().name());
  }
}
