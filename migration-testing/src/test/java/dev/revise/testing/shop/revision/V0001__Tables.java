package dev.revise.testing.shop.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import dev.revise.testing.shop.ShopRevision;

/** All that a shop begins with; nobody explains any of it. */
public final class V0001__Tables extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.create(EnumType.of(STATE, "new", "open", "it's done"));
    schema.create(
        new Sequence(TICKETS, ColumnType.Simple.BIGINT, 6, 5, 1, Long.MAX_VALUE, 1, false));
    schema.create(
        Table.of(
                CUSTOMER,
                Column.bigint("id").notNull().defaultsTo(new DefaultValue.NextOf(TICKETS)),
                Column.varchar("email", 30).notNull(),
                Column.bigint("friend"))
            .with(
                new PrimaryKey("pk_customer", "id"),
                new UniqueConstraint("un_customer_email", "email"),
                ForeignKey.named("fk_customer_friend").on("friend").references(CUSTOMER, "id")),
        Table.of(
                PURCHASE,
                Column.integer("id").serial("purchase_id_seq").notNull(),
                Column.bigint("customer").notNull(),
                Column.of("state", new ColumnType.Defined(STATE)).notNull(),
                Column.bigint("pieces"),
                Column.bigint("twice").generatedAs("\"pieces\" * 2"),
                Column.doublePrecision("weight"),
                Column.of("code", new ColumnType.Char(3)).notNull())
            .with(
                new PrimaryKey("pk_purchase", "id"),
                ForeignKey.named("fk_purchase_customer").on("customer").references(CUSTOMER, "id"),
                new UniqueConstraint("un_purchase_state", "customer", "state")),
        Table.of(
                OFFER,
                Column.of("price", new ColumnType.Numeric(7, 2)).notNull(),
                Column.varchar("contact", 30).notNull(),
                Column.timestamp("begins"),
                Column.timestamp("ends"))
            .with(
                new CheckConstraint("ck_offer_price", "\"price\" > 500 AND \"price\" < 600"),
                new CheckConstraint("ck_offer_contact", "\"contact\" LIKE '%@%'"),
                new CheckConstraint("ck_offer_ends", "\"ends\" > \"begins\"")),
        Table.of(NOTE, Column.text("words"), Column.of("state", new ColumnType.Defined(STATE))),
        Table.of(FLAG, Column.bool("up").notNull(), Column.text("words"))
            .with(new PrimaryKey("pk_flag", "up")));
  }
}
