package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityWriterTest {
  private static final TableName NIGHT = new TableName("sky", "night");
  private static final TableName LAMP = new TableName("sky", "lamp");
  private static final EntityWriter WRITER = new EntityWriter(Path.of("src"), "sky.entity", "sky");

  private static final Table NIGHTS =
      Table.of(
              NIGHT,
              Column.integer("seq_num").notNull(),
              Column.integer("day_obs").notNull().comment("Observing day. UCD: meta.id."),
              Column.varchar("band", 8).defaultsTo(new DefaultValue.Text("it's")),
              Column.timestamp("class"))
          .with(
              new PrimaryKey("pk_night", "day_obs", "seq_num"),
              new CheckConstraint("ck_band", "\"band\" <> ''"))
          .plus(Index.of("ix_band", IndexKey.column("band").asDescending()))
          .comment("Nights.");

  @Test
  void a_table_is_a_class_with_a_key_of_its_own() {
    assertThat(written(NIGHTS))
        .isEqualTo(
            """
            package sky.entity;

            import dev.revise.entity.PrimaryKeyName;
            import jakarta.persistence.CheckConstraint;
            import jakarta.persistence.Column;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;
            import jakarta.persistence.IdClass;
            import jakarta.persistence.Index;
            import jakarta.persistence.Table;
            import java.io.Serializable;
            import java.time.LocalDateTime;
            import org.hibernate.annotations.ColumnDefault;

            /** Nights. */
            @Entity
            @Table(
                name = "night",
                comment = "Nights.",
                indexes = @Index(name = "ix_band", columnList = "band desc"),
                check = @CheckConstraint(name = "ck_band", constraint = "\\"band\\" <> ''"))
            @IdClass(Night.Key.class)
            @PrimaryKeyName("pk_night")
            public class Night {
              /** Observing day. UCD: meta.id. */
              @Id
              @Column(name = "day_obs", comment = "Observing day. UCD: meta.id.")
              public int dayObs;

              @Id
              @Column(name = "seq_num")
              public int seqNum;

              @ColumnDefault("'it''s'")
              @Column(name = "band", length = 8)
              public String band;

              @Column(name = "class", columnDefinition = "timestamp")
              public LocalDateTime class_;

              /** What tells its rows apart. */
              public record Key(int dayObs, int seqNum) implements Serializable {}
            }
            """);
  }

  @Test
  void a_foreign_key_stands_beside_the_columns() {
    Table lamp =
        Table.of(LAMP, Column.bigint("id").identity(), Column.integer("day"), Column.integer("seq"))
            .with(
                new PrimaryKey("lamp_pkey", "id"),
                ForeignKey.named("fk_night")
                    .on("day", "seq")
                    .references(NIGHT, "day_obs", "seq_num")
                    .withActions(ReferentialAction.SET_NULL, ReferentialAction.CASCADE)
                    .deferred(Deferral.DEFERRABLE));

    assertThat(written(lamp, NIGHTS))
        .contains(
            """
            @References(
                name = "fk_night",
                columns = {"day", "seq"},
                table = "night",
                referenced = {"day_obs", "seq_num"},
                onDelete = References.Action.SET_NULL,
                onUpdate = References.Action.CASCADE,
                checked = References.Moment.DEFERRABLE)
            public class Lamp {
              @Id
              @GeneratedValue(strategy = GenerationType.IDENTITY)
              @Column(name = "id")
              public Long id;
            """);
  }

  @Test
  void a_table_without_a_primary_key_is_told_by_what_is_unique() {
    Table lamp =
        Table.of(LAMP, Column.text("label"), Column.integer("port").notNull(), Column.text("name"))
            .with(new UniqueConstraint("un_port", "port"));

    assertThat(written(lamp))
        .contains("@NoPrimaryKey")
        .contains("The rows of lamp. The table has no primary key; what is marked as an identifier")
        .contains("  @Id\n  @Column(name = \"port\")\n  public int port;\n");
  }

  @Test
  void a_table_whose_rows_nobody_can_tell_apart_is_refused() {
    assertThatThrownBy(() -> written(Table.of(LAMP, Column.text("label"))))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "sky.lamp has neither a primary key nor a column that is never null, so that Hibernate cannot tell its rows apart; give it a key");
  }

  @Test
  void a_name_with_a_quote_is_refused() {
    assertThatThrownBy(() -> written(Table.of(LAMP, Column.integer("we\"ird").notNull())))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "Hibernate cannot write the name we\"ird, of or in sky.lamp; rename it without the quote");
  }

  @Test
  void a_default_with_an_exponent_is_refused() {
    Column column =
        Column.doublePrecision("a").defaultsTo(new DefaultValue.Number(new BigDecimal("1E+3")));

    assertThatThrownBy(() -> written(Table.of(LAMP, Column.integer("id").notNull(), column)))
        .isInstanceOf(MigrationException.class)
        .hasMessage("default 1E+3 has an exponent; write 1000");
  }

  @Test
  void a_view_is_read_only() {
    View view = View.of(new TableName("sky", "dusk"), NIGHT, "day_obs AS day", "band", "seq_num");

    assertThat(file(Schema.of(List.of(NIGHTS), List.of(view)), "Dusk"))
        .contains(
            """
            /** What the view dusk shows of night. */
            @Entity
            @Immutable
            @View(query = "select day_obs as day, band, seq_num from night")
            @Table(name = "dusk")
            @IdClass(Dusk.Key.class)
            public class Dusk {
            """)
        .contains("  @Id\n  @Column(name = \"day\")\n  public int day;\n")
        .doesNotContain("comment =", "ColumnDefault");
  }

  @Test
  void a_view_of_another_query_has_no_class() {
    View count =
        View.ofSql(
            new TableName("sky", "n"), "SELECT COUNT(*) AS \"n\" FROM \"sky\".\"night\"", NIGHT);

    assertThat(WRITER.write(Schema.of(List.of(NIGHTS), List.of(count)))).hasSize(1);
  }

  @Test
  void another_schema_is_named() {
    Table far = Table.of(new TableName("far", "lamp"), Column.integer("id").notNull());

    assertThat(written(far)).contains("@Table(name = \"lamp\", schema = \"far\")");
  }

  @Test
  void names_are_java_whatever_they_were() {
    Table one =
        Table.of(
            new TableName("sky", "string"),
            Column.integer("größe").notNull(),
            Column.text("a b"),
            Column.text("a_b"),
            Column.text("1st"));
    Table two = Table.of(new TableName("sky", "a_b"), Column.integer("x").notNull());
    Table three = Table.of(new TableName("sky", "aB"), Column.integer("x").notNull());

    List<SourceFile> files = WRITER.write(Schema.of(List.of(one, two, three), List.of()));

    assertThat(files)
        .extracting(file -> file.path().toString())
        .containsExactly(
            "src/sky/entity/AB.java", "src/sky/entity/AB_2.java", "src/sky/entity/String_2.java");
    assertThat(files.get(2).text())
        .contains("public int größe;", "String aB;", "String aB_2;", "String table1st;");
  }

  @Test
  void a_type_of_an_extension_is_text_that_the_database_casts() {
    Column region = Column.of("region", new ColumnType.Defined(new TableName("public", "spoly")));

    assertThat(written(Table.of(LAMP, Column.integer("id").notNull(), region)))
        .contains(
            """
              @Column(name = "region", columnDefinition = "\\"public\\".\\"spoly\\"")
              @ColumnTransformer(write = "cast(? as \\"public\\".\\"spoly\\")")
              public String region;
            """);
  }

  private static String written(Table... tables) {
    Schema schema = Schema.of(List.of(tables), List.of());
    return WRITER.write(schema).get(0).text();
  }

  private static String file(Schema schema, String className) {
    return WRITER.write(schema).stream()
        .filter(file -> file.path().endsWith(className + ".java"))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
