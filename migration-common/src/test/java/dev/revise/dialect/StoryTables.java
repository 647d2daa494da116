package dev.revise.dialect;

import dev.revise.operation.NoStep;
import dev.revise.operation.RunStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The tables and views that stories are about. */
final class StoryTables {
  static final TableName EXPOSURE = new TableName("cdb", "exposure");
  static final TableName CCD = new TableName("cdb", "ccdexposure");
  static final TableName FLAG = new TableName("cdb", "flag");
  static final TableName VISIT = new TableName("cdb", "visit");
  static final TableName COUNTER = new TableName("cdb", "counter");
  static final Grant USDF = new Grant(Privilege.SELECT, "usdf");

  private StoryTables() {}

  static Schema before() {
    SchemaChange change = new SchemaChange(Schema.empty());
    change.create(
        Table.of(
                EXPOSURE,
                Column.bigint("exposure_id").notNull(),
                Column.integer("day_obs"),
                Column.integer("seq_num"))
            .with(
                new PrimaryKey("pk_exposure", "exposure_id"),
                new UniqueConstraint("un_exposure_id", "exposure_id")),
        Table.of(
                CCD,
                Column.bigint("ccdexposure_id").notNull().serial("ccdexposure_id_seq"),
                Column.bigint("exposure_id"))
            .with(
                new PrimaryKey("pk_ccdexposure", "ccdexposure_id"),
                ForeignKey.named("fk_exposure")
                    .on("exposure_id")
                    .references(EXPOSURE, "exposure_id")),
        Table.of(
            FLAG,
            Column.bigint("obs_id").notNull(),
            Column.varchar("key", 128).notNull(),
            Column.varchar("value", 64),
            Column.text("remark").comment("free text")));
    change.table(CCD).add(new Index("ix_ccd_exposure", List.of("exposure_id"), false));
    View visit = View.of(VISIT, EXPOSURE, "exposure_id AS visit_id", "day_obs");
    return change.create(visit.withGrants(List.of(USDF))).schema();
  }

  static Table everyType() {
    return Table.of(
            new TableName("cdb", "we\"ird"),
            Column.bool("boolean").defaultsTo(new DefaultValue.Bool(false)),
            Column.of("smallint", ColumnType.Simple.SMALLINT),
            Column.integer("integer").defaultsTo(new DefaultValue.Number(new BigDecimal("-1"))),
            Column.bigint("bigint").notNull(),
            Column.of("real", ColumnType.Simple.REAL),
            Column.doublePrecision("double"),
            Column.text("text").defaultsTo(new DefaultValue.Expression("upper('x')")),
            Column.of("binary", ColumnType.Simple.BINARY),
            Column.of("date", ColumnType.Simple.DATE),
            Column.of("uuid", ColumnType.Simple.UUID),
            Column.varchar("varchar", 20).defaultsTo(new DefaultValue.Text("O'Brien")),
            Column.of("char", new ColumnType.Char(3)),
            Column.of("numeric", new ColumnType.Numeric(5, 2)),
            Column.timestamp("timestamp").defaultsTo(DefaultValue.Computed.CURRENT_TIMESTAMP),
            Column.of("moment", new ColumnType.Timestamp(OptionalInt.of(3), true)),
            Column.of("region", new ColumnType.Defined(new TableName("public", "spoly"))))
        .comment("every type, it's all here")
        .withGrants(List.of(USDF, new Grant(Privilege.INSERT, "public")));
  }

  static Table keyed() {
    return Table.of(
            new TableName("cdb", "keyed"),
            Column.integer("id").notNull().serial("keyed_id_seq").comment("numbered"),
            Column.integer("parent"))
        .with(
            new PrimaryKey("pk_keyed", "id"),
            new UniqueConstraint("un_keyed", "id"),
            new UniqueConstraint("un_keyed_parent", "id", "parent"),
            new CheckConstraint("ck_keyed", "\"id\" > 0"),
            ForeignKey.named("fk_parent")
                .on("parent")
                .references(new TableName("cdb", "keyed"), "id"))
        .plus(new Index("ix_keyed_parent", List.of("parent"), false));
  }

  static EnumType weather() {
    return EnumType.of(new TableName("cdb", "weather"), "clear", "cloudy");
  }

  static ForeignKey cascading() {
    return ForeignKey.named("fk_obs_id")
        .on("obs_id")
        .references(EXPOSURE, "exposure_id")
        .withActions(ReferentialAction.CASCADE, ReferentialAction.SET_NULL);
  }

  static View commented() {
    return View.of(new TableName("cdb", "night"), VISIT, "day_obs AS night")
        .withComment(Optional.of("it's dark"))
        .withGrants(List.of(USDF));
  }

  static View counting() {
    String query = "SELECT count(*) AS \"rows\" FROM \"cdb\".\"exposure\"";
    return new View(
        new TableName("cdb", "counts"),
        new ViewQuery.Sql(query, Set.of(EXPOSURE)),
        Optional.empty(),
        List.of());
  }

  static RunStep analyze() {
    return new RunStep(
        "gather statistics",
        SqlStep.on("h2", "ANALYZE").andOn("postgresql", "ANALYZE \"cdb\".\"exposure\""),
        new NoStep());
  }

  /** What only PostgreSQL has. */
  static CarriedObject replicaIdentity(String form) {
    return CarriedObject.of(ObjectKind.REPLICA_IDENTITY, EXPOSURE)
        .on(
            "postgresql",
            "ALTER TABLE cdb.exposure REPLICA IDENTITY " + form,
            "ALTER TABLE cdb.exposure REPLICA IDENTITY DEFAULT")
        .needing(EXPOSURE)
        .replacedWhile("");
  }
}
