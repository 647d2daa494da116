package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Collated;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.KnownType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import dev.revise.schema.TypeText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a type of a column is in Java.
 *
 * @param java boxed where Java has both
 * @param members of {@code @Column}, without which it would be another type
 * @param more an annotation for what a plain parameter would get wrong
 */
record EntityType(TypeName java, Map<String, CodeBlock> members, List<AnnotationSpec> more) {

  EntityType {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
    more = List.copyOf(more);
  }

  /**
   * @param enums the Java enums of the schema's enum types
   */
  static EntityType of(ColumnType type, Map<TableName, ClassName> enums) {
    return type instanceof Defined defined && enums.containsKey(defined.name())
        ? enumOf(defined, enums.get(defined.name()))
        : of(type);
  }

  private static EntityType enumOf(Defined type, ClassName java) {
    Map<String, CodeBlock> definition =
        defined(Object.class, SqlSyntax.quoted(type.name())).members();
    return new EntityType(java, definition, form(Jpa.ENUM_FORM));
  }

  private static EntityType of(ColumnType type) {
    if (type instanceof Collated collated) {
      return collated(collated);
    }
    if (type instanceof Named named) {
      return named(named);
    }
    if (type instanceof Array array) {
      return array(array);
    }
    if (type instanceof Simple simple) {
      return simple(simple);
    }
    if (type instanceof Varchar varchar) {
      return varchar.length().isPresent()
          ? of(String.class, Map.of("length", number(varchar.length().getAsInt())))
          : defined(String.class, type.toString());
    }
    if (type instanceof Numeric numeric) {
      return of(
          BigDecimal.class,
          Map.of("precision", number(numeric.precision()), "scale", number(numeric.scale())));
    }
    if (type instanceof Timestamp timestamp) {
      Class<?> java = timestamp.withTimeZone() ? OffsetDateTime.class : LocalDateTime.class;
      return defined(java, type.toString());
    }
    return type instanceof Char ? character(type) : other((Defined) type);
  }

  private static EntityType simple(Simple type) {
    return switch (type) {
      case BOOLEAN -> of(Boolean.class, Map.of());
      case SMALLINT -> of(Short.class, Map.of());
      case INTEGER -> of(Integer.class, Map.of());
      case BIGINT -> of(Long.class, Map.of());
      case REAL -> of(Float.class, Map.of());
      case DOUBLE_PRECISION -> of(Double.class, Map.of());
      case TEXT -> defined(String.class, "text");
      case BINARY -> of(byte[].class, Map.of());
      case DATE -> of(LocalDate.class, Map.of());
      case UUID -> of(UUID.class, Map.of());
    };
  }

  private static EntityType of(Class<?> java, Map<String, CodeBlock> members) {
    return new EntityType(TypeName.get(java), members, List.of());
  }

  private static EntityType named(Named type) {
    KnownType.Values values =
        type.known()
            .map(KnownType::inJava)
            .orElseGet(() -> new KnownType.Values(String.class, KnownType.Form.TEXT));
    return defined(values.java(), TypeText.of(type)).with(form(values.form()));
  }

  /** How Hibernate writes such values. */
  private static List<AnnotationSpec> form(KnownType.Form form) {
    return switch (form) {
      case PLAIN -> List.of();
      case TEXT -> form(Jpa.TEXT_FORM);
      case JSON -> form(Jpa.JSON_FORM);
      case SECONDS -> form(Jpa.DURATION_FORM);
    };
  }

  private static List<AnnotationSpec> form(ClassName form) {
    return List.of(
        AnnotationSpec.builder(Jpa.JDBC_TYPE).addMember("value", "$T.class", form).build());
  }

  /**
   * An array of what Hibernate has arrays of; of anything else the text of the whole array, as the
   * database prints it.
   */
  private static EntityType array(Array type) {
    ColumnType element = type.element();
    boolean plain =
        !(element instanceof Char || element instanceof Defined || element == Simple.BINARY)
            && element
                .known()
                .map(known -> known.inJava().form() == KnownType.Form.PLAIN)
                .orElse(!(element instanceof Named));
    return plain
        ? new EntityType(
            ArrayTypeName.of(of(element).java()),
            defined(Object.class, TypeText.of(type)).members(),
            List.of())
        : defined(String.class, TypeText.of(type)).with(form(KnownType.Form.TEXT));
  }

  private static EntityType collated(Collated type) {
    TableName collation = type.collation();
    if (!collation.schema().equals("pg_catalog")) {
      throw new MigrationException(
          "an entity cannot say the collation %s, which is none of PostgreSQL's own; leave its table out"
              .formatted(collation));
    }
    AnnotationSpec collate =
        AnnotationSpec.builder(Jpa.COLLATE)
            .addMember("value", EntityText.text(collation.name()))
            .build();
    return of(type.type()).with(List.of(collate));
  }

  private EntityType with(List<AnnotationSpec> others) {
    return new EntityType(java, members, Stream.of(more, others).flatMap(List::stream).toList());
  }

  private static EntityType defined(Class<?> java, String definition) {
    return of(java, Map.of("columnDefinition", EntityText.text(definition)));
  }

  private static EntityType character(ColumnType type) {
    return new EntityType(
        TypeName.get(String.class),
        defined(String.class, type.toString()).members(),
        List.of(
            AnnotationSpec.builder(Jpa.JDBC_TYPE_CODE)
                .addMember("value", "$T.CHAR", ClassName.get("java.sql", "Types"))
                .build()));
  }

  /**
   * Its values are text, as the database writes and reads it. In quotes, its name is as
   * PostgreSQL's driver tells it to Hibernate's validation.
   */
  private static EntityType other(Defined type) {
    String name = SqlSyntax.quoted(type.name());
    String definition =
        name + type.toString().substring(type.name().toString().length()); // its modifiers
    if (name.contains("?")) {
      throw new MigrationException(
          "Hibernate cannot write the name of type %s, whose question mark it takes for a value; rename the type"
              .formatted(type.name()));
    }
    return new EntityType(
        TypeName.get(String.class),
        defined(String.class, definition).members(),
        List.of(
            AnnotationSpec.builder(Jpa.COLUMN_TRANSFORMER)
                .addMember("write", EntityText.text("cast(? as " + name + ")"))
                .build()));
  }

  private static CodeBlock number(int value) {
    return CodeBlock.of("$L", value);
  }
}
