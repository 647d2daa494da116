package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.testing.shop.ShopRevision;

/** A table goes with what it holds. */
public final class V0005__No_flags extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.drop(FLAG);
  }
}
