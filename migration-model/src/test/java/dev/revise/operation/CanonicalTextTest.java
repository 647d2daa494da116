package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** This text stays the same for ever: a change here breaks every lock file there is. */
class CanonicalTextTest {
  private static final TableName T = new TableName("s", "t");

  @Test
  void aColumnIsWrittenWithAllThatIsSaidOfIt() {
    Column column =
        Column.integer("a").notNull().serial("a_seq").comment("it's \"a\"\n\\ \u0007\u2028é");

    assertThat(text(new AddColumn(T, column)))
        .isEqualTo(
            "AddColumn(table=TableName(schema=\"s\", name=\"t\"), column=Column(name=\"a\","
                + " type=INTEGER, defaultValue=NEXT_VALUE, sequence=\"a_seq\","
                + " comment=\"it's \\\"a\\\"\\n\\\\ \\u0007\\u2028é\"))");
  }

  @Test
  void whatIsEmptyOrFalseIsLeftOut() {
    assertThat(text(new CreateIndex(T, new Index("ix", List.of("a"), false))))
        .isEqualTo(
            "CreateIndex(table=TableName(schema=\"s\", name=\"t\"), index=Index(name=\"ix\","
                + " keys=[IndexKey(sql=\"a\")]))");
  }

  @Test
  void aComputedColumnIsWrittenAsBeforeSomeWereVirtual() {
    Column stored = Column.integer("b").generatedAs("\"a\"");

    assertThat(text(new AddColumn(T, stored)))
        .isEqualTo(
            "AddColumn(table=TableName(schema=\"s\", name=\"t\"), column=Column(name=\"b\","
                + " type=INTEGER, nullable=true, defaultValue=Generated(sql=\"\\\"a\\\"\")))");
  }

  /** Whatever it stands on, as before that was a type of its own. */
  @Test
  void aCommentIsWrittenAsInTheFirstRevision() {
    UniqueConstraint key = new UniqueConstraint("uq", List.of("a"));
    String on = "SetComment(on=TableName(schema=\"s\", name=\"t\"), ";

    assertThat(comment(new Commented.OfTable(T))).isEqualTo(on + "from=\"old\", to=\"new\")");
    assertThat(comment(new Commented.OfColumn(T, "a")))
        .isEqualTo(on + "column=\"a\", from=\"old\", to=\"new\")");
    assertThat(comment(new Commented.OfView(T)))
        .isEqualTo(on + "from=\"old\", to=\"new\", onView=true)");
    assertThat(comment(new Commented.OfConstraint(T, key)))
        .isEqualTo(
            on
                + "from=\"old\", to=\"new\", constraint=UniqueConstraint(name=\"uq\","
                + " columns=[\"a\"], comment=\"old\"))");
  }

  private static String comment(Commented target) {
    return text(new SetComment(target, Optional.of("old"), Optional.of("new")));
  }

  @Test
  void aLineAnOperation() {
    Operations operations =
        Operations.of(
            new GrantPrivilege(T, new Grant(Privilege.SELECT, "usdf")),
            new RunStep(
                "look",
                SqlStep.on("h2", "SELECT 1").losing("the order"),
                new Irreversible("nobody saw it")),
            new RunStep("walk", new Walk(3), new Rest()),
            new RunStep("stay", new NoStep(), new NoStep()));

    assertThat(CanonicalText.of(operations))
        .isEqualTo(
            """
            GrantPrivilege(on=TableName(schema="s", name="t"), grant=Grant(privilege=SELECT, grantee="usdf"))
            RunStep(summary="look", forward=SqlStep(statements=[["h2", ["SELECT 1"]]], loses="the order"), backward=Irreversible(because="nobody saw it"))
            RunStep(summary="walk", forward=dev.revise.operation.CanonicalTextTest$Walk(steps=3), backward=dev.revise.Rest)
            RunStep(summary="stay", forward=NoStep(), backward=NoStep())""");
  }

  private record Walk(int steps) implements JavaStep {}

  /** It was called otherwise once. */
  private static final class Rest implements JavaStep {
    @Override
    public String name() {
      return "dev.revise.Rest";
    }
  }

  @Test
  void numbersAreWrittenAsTheyAreGiven() {
    Column from = Column.doublePrecision("a");
    Column to = from.defaultsTo(new DefaultValue.Number(new BigDecimal("1.50")));

    assertThat(text(new AlterColumn(T, from, to))).contains("defaultValue=Number(value=1.50)");
  }

  private static String text(Operation operation) {
    return CanonicalText.of(Operations.of(operation));
  }
}
