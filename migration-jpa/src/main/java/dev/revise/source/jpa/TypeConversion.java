package dev.revise.source.jpa;

import dev.revise.schema.ColumnType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TypeText;
import java.util.Optional;
import java.util.Set;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.BasicValue;
import org.hibernate.type.SqlTypes;

/**
 * The type of a column as Hibernate writes it for PostgreSQL, as a type of ours.
 *
 * @param usual the schema of an enum type whose column does not say it
 */
record TypeConversion(Metadata metadata, String usual) {
  private static final Set<Integer> LARGE = Set.of(SqlTypes.BLOB, SqlTypes.CLOB, SqlTypes.NCLOB);
  private static final String CHOOSE =
      "choose another with @JdbcTypeCode, a converter or @Column(columnDefinition = ...)";

  ColumnType type(Attribute attribute) {
    return NamedEnum.of(attribute, metadata, usual)
        .<ColumnType>map(named -> new ColumnType.Defined(named.name()))
        .orElseGet(() -> collated(attribute));
  }

  /** A collation is called as PostgreSQL does, in quotes or not. */
  private ColumnType collated(Attribute attribute) {
    ColumnType type = read(attribute, DefinedColumn.type(written(attribute)));
    return Optional.ofNullable(attribute.column().getCollation())
        .<ColumnType>map(name -> ColumnType.collated(type, name.replace("\"", "")))
        .orElse(type);
  }

  private String written(Attribute attribute) {
    try {
      return attribute.column().getSqlType(metadata);
    } catch (HibernateException e) {
      throw new MigrationException(
          "Hibernate finds no type (%s); %s".formatted(e.getMessage(), CHOOSE), e);
    }
  }

  private static boolean isLarge(Attribute attribute) {
    return attribute.value() instanceof BasicValue value
        && LARGE.contains(value.resolve().getJdbcType().getDefaultSqlTypeCode());
  }

  private static ColumnType read(Attribute attribute, String written) {
    if (written.equals("oid") && isLarge(attribute)) {
      throw new Unsayable(
          "a large object, which lies outside its table",
          "in place of @Lob write @Column(columnDefinition = \"text\") for text, and nothing for bytes");
    }
    return TypeText.read(written).orElseThrow(() -> new Unsayable("the type " + written, CHOOSE));
  }
}
