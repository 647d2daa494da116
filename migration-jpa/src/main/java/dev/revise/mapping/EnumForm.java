package dev.revise.mapping;

import java.util.Arrays;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;

/**
 * The values of a column of an enum type as constants of a Java enum: by the label of a {@link
 * Labelled} one, by the name of any other.
 */
public final class EnumForm extends TextForm {
  private static final long serialVersionUID = 1L;

  /** So that Hibernate's validation knows the column, and adds no check of its labels. */
  @Override
  public int getDdlTypeCode() {
    return SqlTypes.NAMED_ENUM;
  }

  @Override
  public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> type) {
    return (sql, constant, dialect, options) -> dialect.appendLiteral(sql, label(constant));
  }

  @Override
  <X> String text(X constant, JavaType<X> type, WrapperOptions options) {
    return label(constant);
  }

  @Override
  <X> X value(String label, JavaType<X> type, WrapperOptions options) {
    return label == null ? null : constant(label, type.getJavaTypeClass());
  }

  /** The label of a constant of an enum. */
  public static String label(Object constant) {
    return constant instanceof Labelled labelled ? labelled.label() : ((Enum<?>) constant).name();
  }

  private static <X> X constant(String label, Class<X> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> label(constant).equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no constant for the label \"%s\"; the labels of the enum type were changed"
                        .formatted(type.getName(), label)));
  }
}
