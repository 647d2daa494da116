package dev.revise.source.jpa;

import dev.revise.schema.ColumnType;
import dev.revise.source.SqlType;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
import org.hibernate.type.SqlTypes;

/** The type of a column as Hibernate writes it for PostgreSQL, as a type of ours. */
record TypeConversion(Metadata metadata) {
  private static final Set<Integer> NAMED_ENUMS =
      Set.of(SqlTypes.NAMED_ENUM, SqlTypes.NAMED_ORDINAL_ENUM);

  ColumnType type(Attribute attribute) {
    if (isNamedEnum(attribute)) {
      throw new Unsayable(
          "an enum type", "write @Enumerated(EnumType.STRING), which gives text and a check");
    }
    String written = attribute.column().getSqlType(metadata);
    return new SqlType(written).read().orElseThrow(() -> unknown(written));
  }

  private static boolean isNamedEnum(Attribute attribute) {
    return attribute.value() instanceof BasicValue value
        && NAMED_ENUMS.contains(value.resolve().getJdbcType().getDefaultSqlTypeCode());
  }

  private static Unsayable unknown(String written) {
    return written.equals("oid")
        ? new Unsayable(
            "a large object, which lies outside its table",
            "in place of @Lob write @Column(columnDefinition = \"text\") for text, and nothing for bytes")
        : new Unsayable(
            "the type " + written,
            "choose another with @JdbcTypeCode, a converter or @Column(columnDefinition = ...)");
  }
}
