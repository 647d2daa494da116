package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.testing.shop.ShopRevision;

/** Notes are remarks, and what is called a note now is something else. */
public final class V0003__Other_names extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.renameTable(NOTE, "remark");
    schema.create(Table.of(NOTE, Column.integer("words").notNull()));
    schema.table(CUSTOMER).renameColumn("email", "address");
  }
}
