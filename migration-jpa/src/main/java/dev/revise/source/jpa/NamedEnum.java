package dev.revise.source.jpa;

import dev.revise.mapping.EnumForm;
import dev.revise.schema.ColumnType;
import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import dev.revise.schema.TypeText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.type.SqlTypes;

/** An attribute whose column is of an enum type of the database's own. */
record NamedEnum(TableName name, BasicValue.Resolution<?> resolution) {
  private static final Set<Integer> NAMED =
      Set.of(SqlTypes.NAMED_ENUM, SqlTypes.NAMED_ORDINAL_ENUM);

  /**
   * @param usual the schema of a type whose column does not say it
   */
  static Optional<NamedEnum> of(Attribute attribute, Metadata metadata, String usual) {
    return Optional.of(attribute.value())
        .filter(BasicValue.class::isInstance)
        .<BasicValue.Resolution<?>>map(value -> ((BasicValue) value).resolve())
        .filter(resolution -> isLabelled(resolution) || NAMED.contains(code(resolution)))
        .map(resolution -> new NamedEnum(name(resolution, attribute, metadata, usual), resolution));
  }

  private static TableName name(
      BasicValue.Resolution<?> resolution, Attribute attribute, Metadata metadata, String usual) {
    return isLabelled(resolution)
        ? attribute.naming(() -> defined(attribute.column()))
        : named(attribute.column().getSqlType(metadata), usual);
  }

  private static TableName defined(Column column) {
    return Optional.ofNullable(column.getSqlType())
        .map(DefinedColumn::type)
        .flatMap(TypeText::read)
        .filter(ColumnType.Defined.class::isInstance)
        .map(type -> ((ColumnType.Defined) type).name())
        .orElseThrow(
            () ->
                new MigrationException(
                    "EnumForm needs the name of the enum type; write @Column(columnDefinition = \"schema.name\")"));
  }

  /** Hibernate writes the name without quotes, so that PostgreSQL makes small letters of it. */
  private static TableName named(String written, String usual) {
    String[] parts = written.toLowerCase(Locale.ROOT).split("\\.", 2);
    return parts.length == 2 ? new TableName(parts[0], parts[1]) : new TableName(usual, parts[0]);
  }

  private static int code(BasicValue.Resolution<?> resolution) {
    return resolution.getJdbcType().getDefaultSqlTypeCode();
  }

  private static boolean isLabelled(BasicValue.Resolution<?> resolution) {
    return resolution.getJdbcType() instanceof EnumForm;
  }

  /**
   * In the order of the constants, but for NAMED_ENUM: there in that of the words, as Hibernate
   * makes it.
   */
  EnumType type() {
    boolean sorted = !isLabelled(resolution) && code(resolution) == SqlTypes.NAMED_ENUM;
    return new EnumType(name, (sorted ? labels().sorted() : labels()).toList());
  }

  private Stream<String> labels() {
    return Arrays.stream(resolution.getDomainJavaType().getJavaTypeClass().getEnumConstants())
        .map(
            constant ->
                isLabelled(resolution) ? EnumForm.label(constant) : ((Enum<?>) constant).name());
  }
}
