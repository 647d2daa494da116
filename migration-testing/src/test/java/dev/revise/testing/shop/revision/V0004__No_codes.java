package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.testing.shop.ShopRevision;

/** A NOT NULL column goes, so purchases cannot come back. */
public final class V0004__No_codes extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.table(PURCHASE).dropColumns("code");
  }
}
