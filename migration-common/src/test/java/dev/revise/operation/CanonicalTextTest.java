package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
  void aLineAnOperation() {
    Operations operations =
        Operations.of(
            new GrantPrivilege(T, new Grant(Privilege.SELECT, "usdf")),
            new RunSql("look", Map.of("h2", List.of("SELECT 1")), Map.of()));

    assertThat(CanonicalText.of(operations))
        .isEqualTo(
            """
            GrantPrivilege(on=TableName(schema="s", name="t"), grant=Grant(privilege=SELECT, grantee="usdf"))
            RunSql(summary="look", forward=[["h2", ["SELECT 1"]]])""");
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
