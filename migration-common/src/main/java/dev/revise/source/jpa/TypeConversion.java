package dev.revise.source.jpa;

import dev.revise.schema.ColumnType;
import dev.revise.schema.MigrationException;
import dev.revise.source.SqlType;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;

/**
 * The type of a column as Hibernate writes it for PostgreSQL, as a type of ours.
 *
 * @param usual the schema of an enum type whose column does not say it
 */
record TypeConversion(Metadata metadata, String usual) {
  private static final String CHOOSE =
      "choose another with @JdbcTypeCode, a converter or @Column(columnDefinition = ...)";

  ColumnType type(Attribute attribute) {
    return NamedEnum.of(attribute, metadata, usual)
        .<ColumnType>map(named -> new ColumnType.Defined(named.name()))
        .orElseGet(() -> read(written(attribute)));
  }

  private String written(Attribute attribute) {
    try {
      return attribute.column().getSqlType(metadata);
    } catch (HibernateException e) {
      throw new MigrationException(
          "Hibernate finds no type (%s); %s".formatted(e.getMessage(), CHOOSE), e);
    }
  }

  private static ColumnType read(String written) {
    return new SqlType(written).read().orElseThrow(() -> unknown(written));
  }

  private static Unsayable unknown(String written) {
    return written.equals("oid")
        ? new Unsayable(
            "a large object, which lies outside its table",
            "in place of @Lob write @Column(columnDefinition = \"text\") for text, and nothing for bytes")
        : new Unsayable("the type " + written, CHOOSE);
  }
}
