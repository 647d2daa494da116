package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a type of a column is in Java.
 *
 * @param java boxed where Java has both
 * @param members of {@code @Column}, without which it would be another type
 * @param more an annotation for what a plain parameter would get wrong
 */
record EntityType(TypeName java, Map<String, CodeBlock> members, Optional<AnnotationSpec> more) {

  static EntityType of(ColumnType type) {
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
    return new EntityType(TypeName.get(java), new TreeMap<>(members), Optional.empty());
  }

  private static EntityType defined(Class<?> java, String definition) {
    return of(java, Map.of("columnDefinition", EntityText.text(definition)));
  }

  private static EntityType character(ColumnType type) {
    return new EntityType(
        TypeName.get(String.class),
        defined(String.class, type.toString()).members(),
        Optional.of(
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
    if (name.contains("?")) {
      throw new MigrationException(
          "Hibernate cannot write the name of type %s, whose question mark it takes for a value; rename the type"
              .formatted(type.name()));
    }
    return new EntityType(
        TypeName.get(String.class),
        defined(String.class, name).members(),
        Optional.of(
            AnnotationSpec.builder(Jpa.COLUMN_TRANSFORMER)
                .addMember("write", EntityText.text("cast(? as " + name + ")"))
                .build()));
  }

  private static CodeBlock number(int value) {
    return CodeBlock.of("$L", value);
  }
}
