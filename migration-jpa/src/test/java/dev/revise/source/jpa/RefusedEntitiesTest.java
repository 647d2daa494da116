package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import dev.revise.source.jpa.survey.Band;
import dev.revise.source.jpa.survey.Night;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is one sentence that names it and a way out. */
class RefusedEntitiesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @Lob String text;           | written.Row.text: revise cannot hold a large object, which lies outside its table; in place of @Lob write @Column(columnDefinition = "text") for text, and nothing for bytes
          @Lob byte[] bytes;          | written.Row.bytes: revise cannot hold a large object, which lies outside its table; in place of @Lob write @Column(columnDefinition = "text") for text, and nothing for bytes
          @Column(columnDefinition = "integr") int count; | written.Row.count: revise cannot hold the type integr; choose another with @JdbcTypeCode, a converter or @Column(columnDefinition = ...)
          @Column(precision = 5, scale = 1007) BigDecimal a; | written.Row.a: a type has between -1000 and 1000 digits behind the point, not 1007
          @Column(options = "storage external") String a; | written.Row.a: revise cannot hold "options" of @Column (storage external); remove them, or say the same otherwise
          Object a;                   | written.Row.a: Hibernate finds no type (Unable to determine SQL type name for column 'a' of table 'Row' because there is no type mapping for org.hibernate.type.SqlTypes code: 2000 (JAVA_OBJECT)); choose another with @JdbcTypeCode, a converter or @Column(columnDefinition = ...)
          Thread a;                   | the entities cannot be mapped; correct this: Could not determine recommended JdbcType for Java type 'java.lang.Thread'
          @Column(name = "a23456789_123456789_123456789_123456789_123456789_123456789_1234") int a; | written.Row.a: "a23456789_123456789_123456789_123456789_123456789_123456789_1234" is longer than 63 bytes; choose a shorter name
          @Embedded Pair pair; @Embedded Pair other; | the entities cannot be mapped; correct this: Column 'one' is duplicated in mapping for entity 'written.Row' (use '@Column(insertable=false, updatable=false)' when mapping multiple properties to the same column)
          @ManyToOne Thread thread;   | the entities cannot be mapped; correct this: Association 'written.Row.thread' targets the type 'java.lang.Thread' which is not an '@Entity' type
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (x) references y")) Row other; | revise cannot hold the definition in SQL of foreign key "Row_other_id_fkey" of Row; give it a name, columns and @OnDelete
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "match full")) Row other; | revise cannot hold "options" of foreign key "Row_other_id_fkey" of Row (match full); it knows DEFERRABLE and INITIALLY DEFERRED alone
          @JdbcTypeCode(SqlTypes.NAMED_ENUM) Left.Side a; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Right.Side b; | written.Row.b: enum type public.side has the labels [A, B] elsewhere, not [C, D]; rename one of the enums
          """)
  void attribute(String attribute, String sentence) {
    refuses("class Row { @Id long id; " + attribute + " }", sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          class Row { } | the entities cannot be mapped; correct this: Entity 'written.Row' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)
          @Table(catalog = "other") class Row { @Id long id; } | table Row is in catalog other; leave the catalog out, a connection knows its database
          @Table(options = "tablespace fast") class Row { @Id long id; } | revise cannot hold "options" of table Row (tablespace fast); remove them, or say the same otherwise
          @Table(indexes = @Index(columnList = "nowhere")) class Row { @Id long id; } | "Row_nowhere_idx" of public.Row needs column "nowhere", which is not there
          @Table(uniqueConstraints = @UniqueConstraint(columnNames = "nowhere")) class Row { @Id long id; } | "Row_nowhere_key" of public.Row needs column "nowhere", which is not there
          @Table(indexes = @Index(columnList = "id", options = "tablespace fast")) class Row { @Id long id; } | revise cannot hold "options" of index Row_id_idx (tablespace fast); remove them, or say the same otherwise
          @Table(name = "shared") class Row { @Id long id; String a; } @Entity @Table(name = "shared") class Twin { @Id long id; @Column(length = 5) String a; } | written.Row.a and written.Twin.a contradict each other in column "a" of table shared: varchar(255), varchar(5); make them alike
          @Table(name = "shared") class Row { @Id long id; String a; } @Entity @Table(name = "shared") class Twin { @Id long id; @Column(nullable = false) String a; } | written.Row.a and written.Twin.a contradict each other in column "a" of table shared: nullable, not null; make them alike
          @org.hibernate.annotations.View(query = "select id from public.x") class Row { @Id long id; String a; } | the query of view public.Row shows [id], its entity has [id, a]; make them alike
          """)
  void entity(String entity, String sentence) {
    refuses(entity, sentence);
  }

  private void refuses(String entity, String sentence) {
    CompiledEntities entities =
        new CompiledEntities(directory)
            .with("Row", "@Entity " + entity)
            .with("Left", "class Left { enum Side { A, B } }")
            .with("Right", "class Right { enum Side { C, D } }")
            .with("Pair", "@Embeddable class Pair { int one; int two; }");
    assertThatThrownBy(() -> EntitySource.ofPackage("written", entities.loader()).read())
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence);
  }

  @Test
  void a_class_that_is_no_entity() {
    assertThatThrownBy(() -> EntitySource.of(List.of(Band.class), "cdb").read())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "dev.revise.source.jpa.survey.Band is no entity; annotate it with @Entity or leave it out");
  }

  @Test
  void no_entity_at_all() {
    assertThatThrownBy(() -> EntitySource.of(List.of(Night.class), "cdb").read())
        .isInstanceOf(MigrationException.class)
        .hasMessage("there is no entity to read; name at least one class");
  }
}
