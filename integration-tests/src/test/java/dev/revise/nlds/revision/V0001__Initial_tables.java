package dev.revise.nlds.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.bool;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static dev.revise.schema.Column.timestamp;

import dev.revise.nlds.NldsRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;

/** What people put in, file by file, and the places where each of them is. */
public final class V0001__Initial_tables extends NldsRevision {
  private static final EnumType STORAGES = EnumType.of(STORAGE, "OBJECT_STORAGE", "TAPE");
  private static final EnumType PATHS =
      EnumType.of(
          PATH_TYPE,
          "FILE",
          "DIRECTORY",
          "LINK_COMMON_PATH",
          "LINK_ABSOLUTE_PATH",
          "NOT_RECOGNISED",
          "UNINDEXED");

  public V0001__Initial_tables() {
    super(Origin.on("2023-03-01"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .create(STORAGES, PATHS)
        .create(holding(), tag(), transaction(), file(), checksum(), aggregation(), location());
  }

  private static Table holding() {
    return numbered(HOLDING, text("label").notNull(), text("user").notNull(), text("group"))
        .with(new UniqueConstraint("holding_label_user_key", "label", "user"));
  }

  private static Table tag() {
    return numbered(
            TAG, text("key").notNull(), text("value").notNull(), bigint("holding_id").notNull())
        .with(new UniqueConstraint("tag_key_holding_id_key", "key", "holding_id"))
        .with(key(TAG, HOLDING));
  }

  private static Table transaction() {
    return numbered(
            TRANSACTION,
            text("transaction_id").notNull(),
            timestamp("ingest_time").notNull(),
            bigint("holding_id").notNull())
        .with(new UniqueConstraint("transaction_transaction_id_key", "transaction_id"))
        .with(key(TRANSACTION, HOLDING));
  }

  private static Table file() {
    return numbered(
            FILE,
            bigint("transaction_id").notNull(),
            text("original_path").notNull(),
            Column.of("path_type", PATHS.type()).notNull(),
            text("link_path"),
            bigint("size"),
            text("user"),
            text("group"),
            integer("file_permissions"))
        .with(key(FILE, TRANSACTION));
  }

  private static Table checksum() {
    return numbered(
            CHECKSUM,
            text("checksum").notNull(),
            text("algorithm").notNull(),
            bigint("file_id").notNull())
        .with(key(CHECKSUM, FILE));
  }

  private static Table aggregation() {
    return numbered(
        AGGREGATION,
        text("tarname").notNull(),
        text("checksum"),
        text("algorithm"),
        bool("failed_fl").notNull());
  }

  private static Table location() {
    return numbered(
            LOCATION,
            Column.of("storage_type", STORAGES.type()),
            text("root").notNull(),
            text("path").notNull(),
            timestamp("access_time"),
            bigint("file_id").notNull(),
            bigint("aggregation_id"))
        .with(key(LOCATION, FILE), key(LOCATION, AGGREGATION));
  }

  private static Table numbered(TableName name, Column... columns) {
    Table table = Table.of(name, bigint("id").identity());
    for (Column column : columns) {
      table = table.plus(column);
    }
    return table.with(new PrimaryKey(name.name() + "_pkey", "id"));
  }

  private static Constraint key(TableName table, TableName other) {
    String column = other.name() + "_id";
    return ForeignKey.named(table.name() + "_" + column + "_fkey")
        .on(column)
        .references(other, "id");
  }
}
