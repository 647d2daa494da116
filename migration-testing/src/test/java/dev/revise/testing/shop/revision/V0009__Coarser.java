package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.ColumnType;
import dev.revise.testing.shop.ShopRevision;

/** Types that hold less. */
public final class V0009__Coarser extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.table(PURCHASE).alter("weight", column -> column.withType(ColumnType.Simple.INTEGER));
    schema.table(OFFER).alter("begins", column -> column.withType(ColumnType.Simple.DATE));
  }
}
