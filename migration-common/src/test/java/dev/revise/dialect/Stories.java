package dev.revise.dialect;

import static dev.revise.dialect.StoryTables.CCD;
import static dev.revise.dialect.StoryTables.EXPOSURE;
import static dev.revise.dialect.StoryTables.FLAG;
import static dev.revise.dialect.StoryTables.USDF;
import static dev.revise.dialect.StoryTables.VISIT;

import dev.revise.operation.Commented;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SetComment;
import dev.revise.operation.TableChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.DefaultValue.Identity;
import dev.revise.schema.Deferral;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.IndexKey.NullOrder;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The changes that stories tell about. All begin with the same three tables and a view. */
final class Stories {
  private Stories() {}

  static Stream<Story> all() {
    return Stream.of(
        story("create_table", change -> change.create(StoryTables.everyType())),
        story("create_table_with_keys", change -> change.create(StoryTables.keyed())),
        story("drop_table", change -> change.drop(FLAG)),
        story(
            "rename_table",
            change -> change.apply(new RenameTable(change.schema().table(CCD), "ccd"))),
        story(
            "add_column",
            on(EXPOSURE, t -> t.add(Column.bool("can_see_sky").comment("the dome's open")))),
        story("add_column_not_null", on(FLAG, t -> t.add(Column.integer("severity").notNull()))),
        story(
            "add_column_serial",
            on(EXPOSURE, t -> t.add(Column.bigint("row").notNull().serial("exposure_row_seq")))),
        story("drop_column", on(FLAG, t -> t.dropColumns("remark"))),
        story("rename_column", on(CCD, t -> t.renameColumn("ccdexposure_id", "id"))),
        story(
            "alter_column_type",
            on(FLAG, t -> t.alter("value", c -> c.withType(ColumnType.Simple.INTEGER)))),
        story("alter_column_null", on(EXPOSURE, t -> t.setNotNull("day_obs"))),
        story(
            "alter_column_default",
            on(FLAG, t -> t.alter("value", c -> c.defaultsTo(new DefaultValue.Text("it's"))))),
        story(
            "alter_column_sequence", on(CCD, t -> t.alter("ccdexposure_id", Stories::unnumbered))),
        story(
            "alter_column_time_zone",
            on(
                FLAG,
                t ->
                    t.add(Column.timestamp("seen"))
                        .alterInZone("seen", "America/Santiago", Stories::zoned)
                        .alterInZone("remark", "UTC", Stories::zoned))),
        story(
            "alter_column_serial_type",
            on(CCD, t -> t.alter("ccdexposure_id", c -> c.withType(ColumnType.Simple.INTEGER)))),
        story("add_primary_key", on(FLAG, t -> t.add(new PrimaryKey("pk_flag", "obs_id", "key")))),
        story("add_foreign_key", on(FLAG, t -> t.add(StoryTables.cascading()))),
        story("add_check", on(FLAG, t -> t.add(new CheckConstraint("ck_key", "\"key\" <> ''")))),
        story("drop_key_that_foreign_keys_lean_on", Stories::dropKey),
        story(
            "rename_constraint",
            on(CCD, t -> t.renameConstraint("fk_exposure", "fk_ccd_exposure"))),
        story(
            "create_index",
            on(FLAG, t -> t.add(new Index("ix_flag_key", List.of("key", "obs_id"), true)))),
        story("drop_index_that_a_foreign_key_uses", on(CCD, t -> t.dropIndex("ix_ccd_exposure"))),
        story(
            "create_index_with_everything",
            on(
                FLAG,
                t ->
                    t.add(
                        Index.of(
                                "ix_flag_remark",
                                IndexKey.expression("lower(\"remark\")"),
                                IndexKey.column("obs_id").asDescending().nulls(NullOrder.LAST))
                            .where("\"value\" IS NOT NULL")))),
        story(
            "create_index_of_another_method",
            on(FLAG, t -> t.add(Index.over("ix_flag_key", "key").using("hash")))),
        story(
            "add_deferred_unique_constraint",
            on(
                FLAG,
                t ->
                    t.add(
                        new UniqueConstraint("un_flag", "obs_id", "key")
                            .deferred(Deferral.INITIALLY_DEFERRED)
                            .comment("looked at when it's over")))),
        story(
            "comment_on_constraint",
            on(CCD, t -> t.commentConstraint("fk_exposure", "the exposure it's part of"))),
        story(
            "add_column_identity",
            on(FLAG, t -> t.add(Column.bigint("row").identity().comment("numbered")))),
        story("alter_column_identity", on(FLAG, t -> t.alter("obs_id", Column::identity))),
        story(
            "alter_column_identity_mode",
            on(
                FLAG,
                t ->
                    t.add(Column.bigint("row").identity())
                        .alter(
                            "row", column -> column.withDefault(Optional.of(new Identity(true)))))),
        story(
            "add_column_computed",
            on(FLAG, t -> t.add(Column.integer("length").generatedAs("char_length(\"key\")")))),
        story("create_enum", change -> change.create(StoryTables.weather())),
        story("alter_enum", Stories::alterEnum),
        story("create_sequence", Stories::createSequence),
        story(
            "alter_sequence",
            change ->
                change
                    .create(Sequence.of(StoryTables.COUNTER))
                    .alterSequence(StoryTables.COUNTER, Sequence::cycling)),
        story("create_object", change -> change.create(StoryTables.replicaIdentity("FULL"))),
        story(
            "replace_object",
            change ->
                change
                    .create(StoryTables.replicaIdentity("FULL"))
                    .replace(StoryTables.replicaIdentity("NOTHING"))),
        story("create_view", change -> change.create(StoryTables.commented())),
        story("create_view_with_a_query", change -> change.create(StoryTables.counting())),
        story("drop_view", change -> change.drop(change.schema().view(VISIT))),
        story(
            "replace_view",
            change -> change.replaceView(VISIT, view -> view.withColumns("seq_num"))),
        story("grant", change -> change.apply(new GrantPrivilege(EXPOSURE, USDF))),
        story("revoke", change -> change.apply(new RevokePrivilege(VISIT, USDF))),
        story("comment_on_table", on(EXPOSURE, t -> t.comment("one row an exposure"))),
        story(
            "comment_on_column", on(EXPOSURE, t -> t.commentColumn("day_obs", "the day's number"))),
        story("comment_on_view", Stories::commentView),
        story(
            "fill_columns",
            on(
                FLAG,
                t ->
                    t.addFilled(
                        List.of(Column.integer("day_obs")), "obs_id", EXPOSURE, "exposure_id"))),
        story("run_sql", change -> change.apply(StoryTables.analyze())));
  }

  private static Story story(String name, Consumer<SchemaChange> write) {
    SchemaChange change = new SchemaChange(StoryTables.before());
    write.accept(change);
    return new Story(name, change.operations());
  }

  private static Consumer<SchemaChange> on(TableName table, Consumer<TableChange> write) {
    return change -> write.accept(change.table(table));
  }

  private static Column unnumbered(Column column) {
    return column.withDefault(Optional.empty()).withSequence(Optional.empty());
  }

  private static Column zoned(Column column) {
    return column.withType(new ColumnType.Timestamp(OptionalInt.empty(), true));
  }

  private static void alterEnum(SchemaChange change) {
    change.create(StoryTables.weather());
    change
        .table(EXPOSURE)
        .add(
            Column.of("weather", StoryTables.weather().type())
                .defaultsTo(new DefaultValue.Text("clear")));
    change.alterEnum(StoryTables.weather().name(), "clear", "it's foggy");
  }

  private static void createSequence(SchemaChange change) {
    change.create(Sequence.of(StoryTables.COUNTER).startingWith(7).caching(50));
    change
        .table(FLAG)
        .add(Column.bigint("number").defaultsTo(new DefaultValue.NextOf(StoryTables.COUNTER)));
  }

  private static void dropKey(SchemaChange change) {
    change.table(EXPOSURE).dropConstraints("un_exposure_id");
  }

  private static void commentView(SchemaChange change) {
    change.apply(
        SetComment.in(
            change.schema(), new Commented.OfView(VISIT), Optional.of("an exposure to the sky")));
  }
}
