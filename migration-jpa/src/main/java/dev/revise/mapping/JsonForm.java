package dev.revise.mapping;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** The values of a {@code json} or {@code jsonb} column as their text. */
public final class JsonForm extends TextForm {
  private static final long serialVersionUID = 1L;

  /** What H2 calls a JSON column. */
  @Override
  public int getDdlTypeCode() {
    return Types.OTHER;
  }

  /** Of text H2 makes a JSON string, of bytes what they say. */
  @Override
  void write(PreparedStatement statement, int at, String value) throws SQLException {
    statement.setBytes(at, value.getBytes(StandardCharsets.UTF_8));
  }
}
