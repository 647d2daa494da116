package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operation;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever changes in an entity is a difference, and nothing else is. */
class ChangedEntityTest {
  private static final String BEFORE =
      """
      @Table(
          name = "exposure",
          comment = "Exposures.",
          uniqueConstraints = @UniqueConstraint(columnNames = {"night", "number"}),
          indexes = @Index(columnList = "night desc"),
          check = @CheckConstraint(name = "ck_number", constraint = "number > 0"))
      @Entity
      class Exposure {
        @Id long id;
        int night;
        int number;
        @Column(length = 10, comment = "The filter.") @ColumnDefault("'r'") String band;
        @Column(precision = 8, scale = 3) BigDecimal pressure;
        @Enumerated(EnumType.STRING) Kind kind;
        @Column(name = "begun", secondPrecision = 3) LocalDateTime begun;
        @ManyToOne(optional = false) @JoinColumn(name = "dome_id") Dome dome;
        @ElementCollection Set<String> tags;
        @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
        @GeneratedColumn("id * 2") Integer twice;
      }
      @Entity class Dome { @Id long id; }
      @Entity class Lamp { @Id @GeneratedValue @SequenceGenerator(sequenceName = "lamp_seq") int id; }
      enum Kind { SCIENCE, BIAS }
      enum Mood { SAD, GLAD }
      """;

  private static Schema before;

  @TempDir Path directory;

  @BeforeAll
  static void read(@TempDir Path unchanged) throws Exception {
    before = read(unchanged, BEFORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int night; | int night; Double seeing; | add column public.exposure.seeing
          @Column(precision = 8, scale = 3) BigDecimal pressure; | `` | drop column public.exposure.pressure
          length = 10 | length = 12 | alter column public.exposure.band: from varchar(10) to varchar(12)
          precision = 8, scale = 3 | precision = 9, scale = 3 | alter column public.exposure.pressure: from numeric(8, 3) to numeric(9, 3)
          precision = 8, scale = 3 | precision = 8, scale = 4 | alter column public.exposure.pressure: from numeric(8, 3) to numeric(8, 4)
          secondPrecision = 3 | secondPrecision = 6 | alter column public.exposure.begun: from timestamp(3) to timestamp(6)
          int night; | long night; | alter column public.exposure.night: from integer to bigint
          LocalDateTime begun | Instant begun | alter column public.exposure.begun: from timestamp(3) to timestamp(3) with time zone
          int night; | Integer night; | alter column public.exposure.night: null allowed
          @ColumnDefault("'r'") | @ColumnDefault("'i'") | alter column public.exposure.band: with another default
          @ColumnDefault("'r'") | `` | alter column public.exposure.band: without default
          comment = "The filter." | comment = "The band." | comment on public.exposure.band
          comment = "Exposures." | comment = "All exposures." | comment on public.exposure
          name = "begun" | name = "begun_at" | drop column public.exposure.begun; add column public.exposure.begun_at
          name = "exposure", | name = "exposure", schema = "cdb", | drop foreign key Exposure_tags_Exposure_id_fkey on public.Exposure_tags; drop foreign key exposure_dome_id_fkey on public.exposure; drop table public.exposure; create table cdb.exposure; add foreign key exposure_dome_id_fkey on cdb.exposure; add foreign key Exposure_tags_Exposure_id_fkey on public.Exposure_tags
          @UniqueConstraint(columnNames = {"night", "number"}) | @UniqueConstraint(columnNames = {"night"}) | drop unique constraint exposure_night_number_key on public.exposure; add unique constraint exposure_night_key on public.exposure
          columnNames = {"night", "number"} | name = "un_night", columnNames = {"night", "number"} | rename unique constraint exposure_night_number_key on public.exposure to un_night
          night desc | night | drop index exposure_night_idx on public.exposure; create index exposure_night_idx on public.exposure
          @Index(columnList = "night desc") | @Index(columnList = "night desc", unique = true) | drop index exposure_night_idx on public.exposure; create index exposure_night_idx on public.exposure
          @Index(columnList = "night desc") | {} | drop index exposure_night_idx on public.exposure
          number > 0 | number >= 0 | drop check constraint ck_number on public.exposure; add check constraint ck_number on public.exposure
          "ck_number" | "ck_positive" | rename check constraint ck_number on public.exposure to ck_positive
          SCIENCE, BIAS | SCIENCE, BIAS, FLAT | drop check constraint exposure_kind_check on public.exposure; add check constraint exposure_kind_check on public.exposure
          @Enumerated(EnumType.STRING) Kind | @Enumerated Kind | drop check constraint exposure_kind_check on public.exposure; alter column public.exposure.kind: from varchar(255) to smallint; add check constraint exposure_kind_check on public.exposure
          optional = false | optional = true | alter column public.exposure.dome_id: null allowed
          @JoinColumn(name = "dome_id") Dome | @JoinColumn(name = "dome_id") @OnDelete(action = OnDeleteAction.CASCADE) Dome | drop foreign key exposure_dome_id_fkey on public.exposure; add foreign key exposure_dome_id_fkey on public.exposure
          @JoinColumn(name = "dome_id") | @JoinColumn(name = "dome_id", foreignKey = @ForeignKey(name = "fk_dome")) | rename foreign key exposure_dome_id_fkey on public.exposure to fk_dome
          @JoinColumn(name = "dome_id") | @JoinColumn(name = "dome_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) | drop foreign key exposure_dome_id_fkey on public.exposure
          @ManyToOne(optional = false) | @OneToOne(optional = false) | add unique constraint exposure_dome_id_key on public.exposure
          @ElementCollection Set<String> tags; | @ElementCollection Set<Integer> tags; | alter column public.Exposure_tags.tags: from varchar(255) to integer
          @ElementCollection Set<String> tags; | `` | drop foreign key Exposure_tags_Exposure_id_fkey on public.Exposure_tags; drop table public.Exposure_tags
          @Entity class Dome { @Id long id; } | @Entity class Dome { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; } | alter column public.Dome.id: with another default
          SAD, GLAD | SAD, GLAD, CALM | alter enum type public.mood to CALM, GLAD, SAD
          SqlTypes.NAMED_ENUM | SqlTypes.NAMED_ORDINAL_ENUM | alter enum type public.mood to SAD, GLAD
          id * 2 | id * 3 | drop column public.exposure.twice; add column public.exposure.twice
          "lamp_seq" | "lamp_seq", allocationSize = 10 | alter sequence public.lamp_seq
          "lamp_seq" | "lamp_seq", initialValue = 10 | alter sequence public.lamp_seq
          @SequenceGenerator(sequenceName = "lamp_seq") | @SequenceGenerator(sequenceName = "light_seq") | drop sequence public.lamp_seq; create sequence public.light_seq
          @Entity class Dome { @Id long id; } | @Entity class Dome { @Id long id; @Version int version; } | add column public.Dome.version
          class Exposure { | class Exposure { // the same otherwise | ``
          """)
  void is_noticed(String part, String replacement, String difference) throws Exception {
    Schema after = read(directory, BEFORE.replace(part, replacement));
    assertThat(described(before, after)).isEqualTo(difference);
  }

  private static String described(Schema from, Schema to) {
    return SchemaDiff.between(from, to).list().stream()
        .map(Operation::describe)
        .collect(Collectors.joining("; "));
  }

  private static Schema read(Path directory, String source) throws Exception {
    ClassLoader loader = new CompiledEntities(directory).with("Exposure", source).loader();
    return EntitySource.ofPackage(CompiledEntities.PACKAGE, loader).read();
  }
}
