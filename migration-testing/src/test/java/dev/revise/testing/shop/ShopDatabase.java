package dev.revise.testing.shop;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;
import dev.revise.testing.shop.revision.V0001__Tables;
import dev.revise.testing.shop.revision.V0002__Nothing;
import dev.revise.testing.shop.revision.V0003__Other_names;
import dev.revise.testing.shop.revision.V0004__No_codes;
import dev.revise.testing.shop.revision.V0005__No_flags;
import dev.revise.testing.shop.revision.V0006__Currencies;
import dev.revise.testing.shop.revision.V0007__Small_letters;
import dev.revise.testing.shop.revision.V0008__Fewer_states;
import dev.revise.testing.shop.revision.V0009__Coarser;
import java.util.List;

/**
 * A history that has what ConsDB's have not: no comments, enums, checks, tables without a key or
 * with two rows at most, a sequence that starts at 6, names that change, an empty revision, a
 * dropped table and a dropped NOT NULL column, a step that is told something, an allowed loss. Its
 * schema is not called as it is.
 */
public final class ShopDatabase implements ManagedDatabase {
  private static final String SCHEMA = "goods";

  @Override
  public String name() {
    return "shop";
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  static TableName name(String name) {
    return new TableName(SCHEMA, name);
  }

  /** Replayed at first use: the revisions name things of this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY =
        RevisionHistory.of(
            List.of(
                new V0001__Tables(),
                new V0002__Nothing(),
                new V0003__Other_names(),
                new V0004__No_codes(),
                new V0005__No_flags(),
                new V0006__Currencies(),
                new V0007__Small_letters(),
                new V0008__Fewer_states(),
                new V0009__Coarser()));
  }
}
