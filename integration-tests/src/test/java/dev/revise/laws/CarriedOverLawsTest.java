package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Databases that Alembic moved before. */
class CarriedOverLawsTest {

  @TestFactory
  Stream<DynamicTest> revisions_carried_over_come_first_and_tell_their_alembic_id() {
    return EachDatabase.that(CarriedOverLawsTest::isCarriedOver)
        .keeps(
            "revisions carried over come first and tell their Alembic id",
            database -> ids(database));
  }

  private static void ids(ManagedDatabase database) {
    List<String> ids =
        database.history().steps().stream().map(CarriedOverLawsTest::alembicId).toList();
    List<String> carriedOver = ids.stream().takeWhile(id -> !id.isEmpty()).toList();
    assertThat(carriedOver).allMatch(id -> id.matches("[0-9a-f]{12}")).doesNotHaveDuplicates();
    assertThat(ids.subList(carriedOver.size(), ids.size())).allMatch(String::isEmpty);
  }

  @TestFactory
  Stream<DynamicTest> each_table_and_column_at_head_explains_itself() {
    return EachDatabase.that(CarriedOverLawsTest::isCarriedOver)
        .keeps("each table and column at head explains itself", database -> explained(database));
  }

  private static void explained(ManagedDatabase database) {
    RevisionHistory history = database.history();
    assertThat(history.schemaAt(history.head()).tables().values())
        .isNotEmpty()
        .allSatisfy(CarriedOverLawsTest::explainsItself);
  }

  private static void explainsItself(Table table) {
    assertThat(table.comment()).as(table.name().toString()).isPresent();
    assertThat(table.columns()).allMatch(CarriedOverLawsTest::isExplained);
  }

  private static boolean isExplained(Column column) {
    return column.comment().filter(text -> text.length() > 20 && text.endsWith(".")).isPresent();
  }

  private static boolean isCarriedOver(ManagedDatabase database) {
    return !alembicId(database.history().steps().get(0)).isEmpty();
  }

  private static String alembicId(RevisionStep step) {
    return step.revision().origin().alembicId().orElse("");
  }
}
