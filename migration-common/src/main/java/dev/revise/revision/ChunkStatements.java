package dev.revise.revision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Runs SQL for one chunk after the other, each text prepared once. */
final class ChunkStatements implements ChunkWorker {
  private final Connection connection;
  private final List<String> statements;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  ChunkStatements(Connection connection, List<String> statements) {
    this.connection = connection;
    this.statements = statements;
  }

  @Override
  public long run(KeyRange chunk) throws SQLException {
    long rows = 0;
    for (String statement : statements) {
      rows += run(statement, chunk);
    }
    return rows;
  }

  private long run(String text, KeyRange chunk) throws SQLException {
    Matcher places = ChunkedSql.CHUNK.matcher(text);
    PreparedStatement statement =
        prepared(places.replaceAll(place -> Matcher.quoteReplacement(condition(place, chunk))));
    int parameter = 1;
    places.reset();
    while (places.find()) {
      parameter = chunk.bind(statement, parameter);
    }
    return statement.executeLargeUpdate();
  }

  private static String condition(MatchResult place, KeyRange chunk) {
    return place.group(1) == null ? chunk.condition() : chunk.condition(place.group(1));
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    if (!prepared.containsKey(sql)) {
      prepared.put(sql, connection.prepareStatement(sql));
    }
    return prepared.get(sql);
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
