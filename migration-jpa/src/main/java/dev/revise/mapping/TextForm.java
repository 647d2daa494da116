package dev.revise.mapping;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * The values of a column as text, whatever its type: {@code 10.0.0.1} of an {@code inet}. To
 * PostgreSQL they go untyped, so that it reads them as it reads a literal; a database that has text
 * in place of the type takes them as that.
 */
public class TextForm implements JdbcType {
  private static final long serialVersionUID = 1L;

  @Override
  public int getJdbcTypeCode() {
    return Types.VARCHAR;
  }

  @Override
  public <X> ValueBinder<X> getBinder(JavaType<X> type) {
    return new Binder<>(type, this);
  }

  @Override
  public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
    return new Extractor<>(type, this);
  }

  /** Writes a value where the type of the column is not PostgreSQL's. */
  void write(PreparedStatement statement, int at, String value) throws SQLException {
    statement.setString(at, value);
  }

  /** The text of a value where the type of the column is not PostgreSQL's. */
  String read(ResultSet row, int at) throws SQLException {
    return row.getString(at);
  }

  /** The text of what PostgreSQL prints, nothing for nothing. */
  String read(String printed) {
    return printed;
  }

  /** What is written of a value. */
  <X> String text(X value, JavaType<X> type, WrapperOptions options) {
    return type.unwrap(value, String.class, options);
  }

  /** The value of what was read, nothing for nothing. */
  <X> X value(String text, JavaType<X> type, WrapperOptions options) {
    return type.wrap(text, options);
  }

  private static final class Binder<X> extends BasicBinder<X> {
    private static final long serialVersionUID = 1L;

    private final TextForm form;

    Binder(JavaType<X> type, TextForm form) {
      super(type, form);
      this.form = form;
    }

    @Override
    protected void doBind(PreparedStatement statement, X value, int at, WrapperOptions options)
        throws SQLException {
      String text = form.text(value, getJavaType(), options);
      if (options.getDialect() instanceof PostgreSQLDialect) {
        statement.setObject(at, text, Types.OTHER);
      } else {
        form.write(statement, at, text);
      }
    }

    /** PostgreSQL would take it for text otherwise, and refuse that. */
    @Override
    protected void doBindNull(PreparedStatement statement, int at, WrapperOptions options)
        throws SQLException {
      boolean untyped = options.getDialect() instanceof PostgreSQLDialect;
      statement.setNull(at, untyped ? Types.OTHER : form.getJdbcTypeCode());
    }

    @Override
    protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
        throws SQLException {
      statement.setString(name, form.text(value, getJavaType(), options));
    }
  }

  private static final class Extractor<X> extends BasicExtractor<X> {
    private static final long serialVersionUID = 1L;

    private final TextForm form;

    Extractor(JavaType<X> type, TextForm form) {
      super(type, form);
      this.form = form;
    }

    @Override
    protected X doExtract(ResultSet row, int at, WrapperOptions options) throws SQLException {
      String text =
          options.getDialect() instanceof PostgreSQLDialect
              ? form.read(row.getString(at))
              : form.read(row, at);
      return form.value(text, getJavaType(), options);
    }

    @Override
    protected X doExtract(CallableStatement statement, int at, WrapperOptions options)
        throws SQLException {
      return form.value(statement.getString(at), getJavaType(), options);
    }

    @Override
    protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
        throws SQLException {
      return form.value(statement.getString(name), getJavaType(), options);
    }
  }
}
