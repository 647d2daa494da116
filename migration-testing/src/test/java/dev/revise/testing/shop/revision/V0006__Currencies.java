package dev.revise.testing.shop.revision;

import dev.revise.operation.NoStep;
import dev.revise.operation.Placeholders;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ConnectionStep;
import dev.revise.revision.StepContext;
import dev.revise.schema.Column;
import dev.revise.testing.shop.ShopRevision;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Prices have a currency, which only the site knows. */
public final class V0006__Currencies extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.table(PURCHASE).add(Column.text("currency"));
    schema.run("say in which currency a price is", new NameCurrency(), new NoStep());
    schema.table(PURCHASE).setNotNull("currency");
  }

  /** The same one for each purchase. */
  record NameCurrency() implements ConnectionStep {
    @Override
    public void check(Placeholders given) {
      currency(given);
    }

    private static String currency(Placeholders given) {
      return given.require("currency", "the currency of all prices so far");
    }

    @Override
    public long run(StepContext context) throws SQLException {
      try (PreparedStatement update =
          context
              .connection()
              .prepareStatement("UPDATE \"goods\".\"purchase\" SET \"currency\" = ?")) {
        update.setString(1, currency(context.placeholders()));
        return update.executeUpdate();
      }
    }
  }
}
