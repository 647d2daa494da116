package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.testing.shop.ShopRevision;

/** Changes nothing. */
public final class V0002__Nothing extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    // what it did was taken out before anybody had applied it
  }
}
