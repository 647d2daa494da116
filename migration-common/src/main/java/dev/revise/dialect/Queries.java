package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.TableName;
import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Queries of views as databases print them. */
final class Queries {
  private static final String GROUPED = " GROUP BY()";

  private Queries() {}

  /**
   * Words in capitals, one blank where white space was, no semicolon at the end, no parentheses
   * that change nothing, no table before the columns of a query that has but one, nor the empty
   * GROUP BY that H2 adds.
   */
  static String normalized(String sql) {
    List<Token> tokens =
        Token.of(sql).stream()
            .filter(token -> !token.is(";"))
            .map(token -> token.is(Kind.WORD) ? Token.word(token.text()) : token)
            .toList();
    String text = Token.join(Parentheses.withoutRedundant(Qualifiers.withoutNeedless(tokens)));
    return text.endsWith(GROUPED) ? text.substring(0, text.length() - GROUPED.length()) : text;
  }

  /**
   * What a view shows.
   *
   * @param shown the names of the view's columns, in order
   * @param sql its query, tables with their schemas
   * @param relations the tables and views there are
   */
  static ViewQuery read(List<String> shown, String sql, Set<TableName> relations) {
    List<Token> tokens = quoted(Token.of(sql));
    return projection(shown, tokens)
        .filter(projection -> relations.contains(projection.from()))
        .map(ViewQuery.class::cast)
        .orElseGet(
            () -> new ViewQuery.Sql(Token.join(tokens), new TreeSet<>(reads(tokens, relations))));
  }

  /**
   * With the names quoted that PostgreSQL prints bare; a type is no name of ours unless a schema
   * stands before it.
   */
  private static List<Token> quoted(List<Token> tokens) {
    List<Token> quoted = new ArrayList<>();
    int endOfType = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean isOurs = at >= endOfType && token.isName() && !isOfCall(tokens, at);
      quoted.add(isOurs ? Token.name(token.value()) : token);
      TypeSpan type = new TypeSpan(tokens, at + 1);
      if (token.is("::") && !type.isQualified()) {
        endOfType = type.end();
      }
    }
    return quoted;
  }

  /** Nor is a function, or the field that EXTRACT asks for. */
  private static boolean isOfCall(List<Token> tokens, int at) {
    return is(tokens, at + 1, "(") || is(tokens, at - 1, "(") && is(tokens, at - 2, "EXTRACT");
  }

  private static boolean is(List<Token> tokens, int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
  }

  private static Optional<Projection> projection(List<String> shown, List<Token> tokens) {
    TokenReader reader = new TokenReader(tokens);
    List<String> columns = new ArrayList<>();
    if (!reader.skip("SELECT")) {
      return Optional.empty();
    }
    do {
      List<String> column = reader.qualifiedName();
      if (column.isEmpty() || reader.skip("AS") && reader.qualifiedName().size() != 1) {
        return Optional.empty();
      }
      columns.add(column.get(column.size() - 1));
    } while (reader.skip(","));
    Optional<TableName> table = reader.skip("FROM") ? reader.tableName() : Optional.empty();
    if (table.isPresent() && (reader.skip("AS") || !reader.isAtEnd())) {
      reader.qualifiedName(); // another name for the table, behind which its columns stand
    }
    reader.skip(";");
    return table
        .filter(from -> reader.isAtEnd() && columns.size() == shown.size())
        .map(from -> projection(from, columns, shown));
  }

  private static Projection projection(TableName from, List<String> columns, List<String> shown) {
    List<ProjectedColumn> projected = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      projected.add(new ProjectedColumn(columns.get(i), shown.get(i)));
    }
    return new Projection(from, projected);
  }

  /** The tables and views that a query names with their schema. */
  private static Set<TableName> reads(List<Token> tokens, Set<TableName> relations) {
    Set<TableName> reads = new TreeSet<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token schema = tokens.get(i);
      Token name = tokens.get(i + 2);
      if (schema.is(Kind.NAME) && tokens.get(i + 1).is(".") && name.is(Kind.NAME)) {
        reads.add(new TableName(schema.value(), name.value()));
      }
    }
    reads.retainAll(relations);
    return reads;
  }
}
