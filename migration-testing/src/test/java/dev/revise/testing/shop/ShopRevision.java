package dev.revise.testing.shop;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.TableName;

/** A revision of the shop, and the names that its revisions share. */
public abstract class ShopRevision extends Revision {
  protected static final TableName CUSTOMER = ShopDatabase.name("customer");
  protected static final TableName FLAG = ShopDatabase.name("flag");
  protected static final TableName NOTE = ShopDatabase.name("note");
  protected static final TableName OFFER = ShopDatabase.name("offer");
  protected static final TableName PROGRESS = ShopDatabase.name("progress");
  protected static final TableName PURCHASE = ShopDatabase.name("purchase");
  protected static final TableName STATE = ShopDatabase.name("state");
  protected static final TableName TICKETS = ShopDatabase.name("tickets");

  protected ShopRevision() {
    super(Origin.on("2026-11-30"));
  }

  @Override
  protected final ManagedDatabase database() {
    return new ShopDatabase();
  }
}
