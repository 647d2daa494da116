package dev.revise.source.jpa;

import dev.revise.schema.EnumType;
import dev.revise.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
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
        .filter(resolution -> NAMED.contains(code(resolution)))
        .map(
            resolution ->
                new NamedEnum(named(attribute.column().getSqlType(metadata), usual), resolution));
  }

  /** Hibernate writes the name without quotes, so that PostgreSQL makes small letters of it. */
  private static TableName named(String written, String usual) {
    String[] parts = written.toLowerCase(Locale.ROOT).split("\\.", 2);
    return parts.length == 2 ? new TableName(parts[0], parts[1]) : new TableName(usual, parts[0]);
  }

  private static int code(BasicValue.Resolution<?> resolution) {
    return resolution.getJdbcType().getDefaultSqlTypeCode();
  }

  /** In Hibernate's order: that of the words, or that of the constants where they are ordinal. */
  EnumType type() {
    UnaryOperator<Stream<String>> order =
        code(resolution) == SqlTypes.NAMED_ENUM ? Stream::sorted : UnaryOperator.identity();
    return new EnumType(name, order.apply(labels().stream()).toList());
  }

  private List<String> labels() {
    return Arrays.stream(resolution.getDomainJavaType().getJavaTypeClass().getEnumConstants())
        .map(NamedEnum::label)
        .toList();
  }

  private static String label(Object constant) {
    return ((Enum<?>) constant).name();
  }
}
