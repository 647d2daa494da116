package dev.revise.generate;

import com.palantir.javapoet.ClassName;

/** The annotations of entities by their names: nothing here needs their classes. */
final class Jpa {
  static final ClassName ENTITY = jakarta("Entity");
  static final ClassName TABLE = jakarta("Table");
  static final ClassName ID = jakarta("Id");
  static final ClassName ID_CLASS = jakarta("IdClass");
  static final ClassName COLUMN = jakarta("Column");
  static final ClassName UNIQUE_CONSTRAINT = jakarta("UniqueConstraint");
  static final ClassName INDEX = jakarta("Index");
  static final ClassName CHECK_CONSTRAINT = jakarta("CheckConstraint");
  static final ClassName GENERATED_VALUE = jakarta("GeneratedValue");
  static final ClassName GENERATION_TYPE = jakarta("GenerationType");
  static final ClassName IMMUTABLE = hibernate("Immutable");
  static final ClassName VIEW = hibernate("View");
  static final ClassName COLUMN_DEFAULT = hibernate("ColumnDefault");
  static final ClassName COLUMN_TRANSFORMER = hibernate("ColumnTransformer");
  static final ClassName JDBC_TYPE_CODE = hibernate("JdbcTypeCode");
  static final ClassName JDBC_TYPE = hibernate("JdbcType");
  static final ClassName COLLATE = hibernate("Collate");
  static final ClassName DURATION_FORM = ClassName.get("dev.revise.mapping", "DurationForm");
  static final ClassName TEXT_FORM = ClassName.get("dev.revise.mapping", "TextForm");
  static final ClassName ENUM_FORM = ClassName.get("dev.revise.mapping", "EnumForm");
  static final ClassName LABELLED = ClassName.get("dev.revise.mapping", "Labelled");
  static final ClassName JSON_FORM = ClassName.get("dev.revise.mapping", "JsonForm");
  static final ClassName GENERATED = hibernate("Generated");
  static final ClassName GENERATED_COLUMN = hibernate("GeneratedColumn");

  private Jpa() {}

  private static ClassName jakarta(String name) {
    return ClassName.get("jakarta.persistence", name);
  }

  private static ClassName hibernate(String name) {
    return ClassName.get("org.hibernate.annotations", name);
  }
}
