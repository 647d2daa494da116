package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.generate.sky.SkyDatabase;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenWriterTest {
  private static final ModuleLayout SKY = ModuleLayout.of(new SkyDatabase());
  private static final FrozenSet BASE =
      FrozenSet.at(RevisionHistory.of(List.of()), RevisionId.BASE);

  @Test
  void a_class_holds_columns_and_what_tells_rows_apart() {
    Table night =
        Table.of(
                new TableName("sky", "night"),
                Column.integer("seq_num").notNull(),
                Column.integer("day_obs").notNull().comment("Observing day."),
                Column.varchar("band", 8).notNull().defaultsTo(new DefaultValue.Text("it's")),
                Column.timestamp("class"),
                Column.bigint("number").notNull().serial("night_number_seq"))
            .with(
                new PrimaryKey("pk_night", "day_obs", "seq_num"),
                new UniqueConstraint("un_number", "number"),
                new CheckConstraint("ck_band", "\"band\" <> ''"))
            .plus(Index.over("ix_band", "band"))
            .comment("Nights.");

    assertThat(written(night))
        .isEqualTo(
            new SourceFile(
                SKY.frozen(new RevisionId(1)).resolve("Night.java"),
                """
                package dev.revise.generate.sky.frozen.r0001;

                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;
                import jakarta.persistence.IdClass;
                import jakarta.persistence.Table;
                import java.io.Serializable;
                import java.time.LocalDateTime;
                import org.hibernate.annotations.Generated;

                /**
                 * Nights.
                 *
                 * <p>As {@code V0001__Nights} left it.
                 */
                @Entity
                @Table(name = "night")
                @IdClass(Night.Key.class)
                public class Night {
                  @Id @Column(name = "day_obs") public int dayObs;
                  @Id @Column(name = "seq_num") public int seqNum;
                  @Column(name = "band", nullable = false, length = 8) public String band;
                  @Column(name = "class", columnDefinition = "timestamp") public LocalDateTime class_;
                  @Generated @Column(name = "number", nullable = false) public Long number;

                  /** What tells its rows apart. */
                  public record Key(int dayObs, int seqNum) implements Serializable {}
                }
                """));
  }

  @Test
  void a_column_that_one_line_cannot_hold_has_several() {
    Column region = Column.of("s_region", new ColumnType.Defined(new TableName("public", "spoly")));
    Table lamp =
        Table.of(new TableName("far", "lamp"), Column.bigint("id").identity(), region)
            .with(new PrimaryKey("lamp_pkey", "id"));

    assertThat(written(lamp).text())
        .endsWith(
            """
            /**
             * The rows of lamp.
             *
             * <p>As {@code V0001__Nights} left it.
             */
            @Entity
            @Table(name = "lamp", schema = "far")
            public class Lamp {
              @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
              @Column(name = "s_region", columnDefinition = "\\"public\\".\\"spoly\\"")
              @ColumnTransformer(write = "cast(? as \\"public\\".\\"spoly\\")")
              public String sRegion;
            }
            """);
  }

  private static SourceFile written(Table table) {
    FrozenSet set = BASE.next(Schema.of(List.of(table), List.of()));
    return FrozenWriter.of(new SkyDatabase()).write(set.fresh().get(0), set, "V0001__Nights");
  }
}
