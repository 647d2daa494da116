package dev.revise.testing.shop.revision;

import dev.revise.operation.LabelMap;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.EnumType;
import dev.revise.testing.shop.ShopRevision;

/** Two labels become one of another type. */
public final class V0008__Fewer_states extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.table(PURCHASE).dropConstraints("un_purchase_state");
    schema.exchangeEnum(
        STATE,
        EnumType.of(PROGRESS, "waiting", "it's done"),
        LabelMap.ofSameNames().up("new", "waiting").up("open", "waiting").down("waiting", "new"));
  }
}
