package dev.revise.dialect;

import dev.revise.schema.IndexKey;
import dev.revise.schema.IndexKey.NullOrder;
import java.util.Optional;

/** Where an index puts rows without a value. */
final class NullOrders {
  private NullOrders() {}

  /**
   * What the key says, unless the database does so by itself.
   *
   * @param nullsAreLargest whether rows without a value follow all others in ascending order
   */
  static Optional<NullOrder> kept(IndexKey key, boolean nullsAreLargest) {
    NullOrder usual = key.descending() == nullsAreLargest ? NullOrder.FIRST : NullOrder.LAST;
    return key.nulls().filter(order -> order != usual);
  }
}
