package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operation;
import dev.revise.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      }
      @Entity class Dome { @Id long id; }
      enum Kind { SCIENCE, BIAS }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          int night; | int night; Double seeing; | ?
          @Column(precision = 8, scale = 3) BigDecimal pressure; | `` | ?
          length = 10 | length = 12 | ?
          precision = 8, scale = 3 | precision = 9, scale = 3 | ?
          precision = 8, scale = 3 | precision = 8, scale = 4 | ?
          secondPrecision = 3 | secondPrecision = 6 | ?
          int night; | long night; | ?
          LocalDateTime begun | Instant begun | ?
          int night; | Integer night; | ?
          @ColumnDefault("'r'") | @ColumnDefault("'i'") | ?
          @ColumnDefault("'r'") | `` | ?
          comment = "The filter." | comment = "The band." | ?
          comment = "Exposures." | comment = "All exposures." | ?
          name = "begun" | name = "begun_at" | ?
          name = "exposure", | name = "exposure", schema = "cdb", | ?
          @UniqueConstraint(columnNames = {"night", "number"}) | @UniqueConstraint(columnNames = {"night"}) | ?
          columnNames = {"night", "number"} | name = "un_night", columnNames = {"night", "number"} | ?
          night desc | night | ?
          @Index(columnList = "night desc") | @Index(columnList = "night desc", unique = true) | ?
          @Index(columnList = "night desc") | {} | ?
          number > 0 | number >= 0 | ?
          "ck_number" | "ck_positive" | ?
          SCIENCE, BIAS | SCIENCE, BIAS, FLAT | ?
          @Enumerated(EnumType.STRING) Kind | @Enumerated Kind | ?
          optional = false | optional = true | ?
          @JoinColumn(name = "dome_id") Dome | @JoinColumn(name = "dome_id") @OnDelete(action = OnDeleteAction.CASCADE) Dome | ?
          @JoinColumn(name = "dome_id") | @JoinColumn(name = "dome_id", foreignKey = @ForeignKey(name = "fk_dome")) | ?
          @JoinColumn(name = "dome_id") | @JoinColumn(name = "dome_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) | ?
          @ManyToOne(optional = false) | @OneToOne(optional = false) | ?
          @ElementCollection Set<String> tags; | @ElementCollection Set<Integer> tags; | ?
          @ElementCollection Set<String> tags; | `` | ?
          @Entity class Dome { @Id long id; } | @Entity class Dome { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; } | ?
          class Exposure { | class Exposure { // the same otherwise | ?
          """)
  void is_noticed(String part, String replacement, String difference) throws Exception {
    Schema before = read(BEFORE, "before");
    Schema after = read(BEFORE.replace(part, replacement), "after");
    assertThat(described(before, after)).containsExactly(difference);
  }

  private static List<String> described(Schema from, Schema to) {
    return SchemaDiff.between(from, to).list().stream().map(Operation::describe).toList();
  }

  private Schema read(String source, String name) throws Exception {
    Path own = Files.createDirectory(directory.resolve(name));
    ClassLoader loader = new CompiledEntities(own).with("Exposure", source).loader();
    return EntitySource.ofPackage(CompiledEntities.PACKAGE, loader).read();
  }
}
