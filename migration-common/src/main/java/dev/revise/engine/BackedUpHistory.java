package dev.revise.engine;

import static dev.revise.schema.SqlSyntax.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.revise.dialect.CheckpointSql;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.StepHistorySql;
import dev.revise.revision.PlainSql;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The history of a database and the tables beside it where they stand in a schema that others use
 * too, which no program backs up by parts: SQL behind the archive, whose last line says how long it
 * is.
 */
record BackedUpHistory(LiveDatabase database) {
  private static final String HEAD = "\n-- revise history %s\n";
  private static final String END = "-- revise history, %d bytes\n";
  private static final Pattern LAST = Pattern.compile("-- revise history, (\\d{1,9}) bytes\n\\z");
  private static final int LONGEST = 64;

  /** Whether the programs back it up with the schema. */
  boolean isInside() {
    return database.history().schema().equals(database.schema());
  }

  /** SQL that puts it back, and its last line. */
  byte[] text(Connection connection) throws SQLException {
    StringBuilder sql = new StringBuilder(HEAD.formatted(database.history()));
    Dialects.of(connection)
        .history(database.history())
        .create()
        .forEach(statement -> sql.append(statement).append(";\n"));
    StepHistorySql steps = StepHistorySql.of(database.history());
    CheckpointSql checkpoint = CheckpointSql.of(database.history());
    refill(connection, database.history(), sql);
    replace(connection, steps.table(), steps.create(), sql);
    replace(connection, checkpoint.table(), checkpoint.create(), sql);
    sql.append(END.formatted(sql.toString().getBytes(UTF_8).length));
    return sql.toString().getBytes(UTF_8);
  }

  private static void replace(
      Connection connection, TableName table, String create, StringBuilder sql)
      throws SQLException {
    sql.append("DROP TABLE IF EXISTS ").append(quoted(table)).append(";\n");
    if (new PlainSql(connection).exists(table)) {
      sql.append(create).append(";\n");
      refill(connection, table, sql);
    }
  }

  private static void refill(Connection connection, TableName table, StringBuilder sql)
      throws SQLException {
    sql.append("DELETE FROM ").append(quoted(table)).append(";\n");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(table) + " ORDER BY 1")) {
      List<Integer> columns =
          IntStream.rangeClosed(1, rows.getMetaData().getColumnCount()).boxed().toList();
      List<String> names = new ArrayList<>();
      for (int column : columns) {
        names.add(quoted(rows.getMetaData().getColumnName(column)));
      }
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column : columns) {
          String value = rows.getString(column);
          values.add(value == null ? "NULL" : SqlSyntax.literal(value));
        }
        sql.append(
            names.stream()
                .collect(Collectors.joining(", ", "INSERT INTO " + quoted(table) + " (", ")")));
        sql.append(values.stream().collect(Collectors.joining(", ", " VALUES (", ");\n")));
      }
    }
  }

  /**
   * The SQL in a file; none where the history is in the archive.
   *
   * @param end where the payload ends
   */
  static String in(Path path, long end) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      Matcher last = LAST.matcher(text(file, Math.max(0, end - LONGEST), end));
      if (!last.find()) {
        return "";
      }
      long from = end - last.group().length() - Long.parseLong(last.group(1));
      return from < 0 ? "" : text(file, from, end);
    }
  }

  private static String text(FileChannel file, long from, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (end - from));
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // until it is full
    }
    return new String(bytes.array(), 0, bytes.position(), UTF_8);
  }
}
