package dev.revise.schema;

import dev.revise.schema.SqlPiece.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The name of a schema in SQL. It stands in front of a dot, behind {@code SCHEMA}, in a {@code
 * search_path}, or in a text that the database takes for a name, {@code 's.seq'::regclass}. The
 * bodies of functions are SQL too; comments and other texts are not.
 *
 * @param fixed names in that schema that another one does not get
 */
record SchemaInSql(String from, String to, Set<TableName> fixed) {
  private static final Set<String> BEFORE_RELATIONS =
      Set.of(
          "FROM",
          "JOIN",
          "INTO",
          "UPDATE",
          "TABLE",
          "ONLY",
          "VIEW",
          "SEQUENCE",
          "INDEX",
          "TYPE",
          "DOMAIN",
          "REFERENCES",
          "TRUNCATE",
          "EXISTS",
          "::");
  private static final Set<String> OF_ROWS =
      Set.of("SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "BEGIN", "DECLARE");

  /** Functions whose first argument is the name of a relation. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "NEXTVAL",
          "CURRVAL",
          "SETVAL",
          "TO_REGCLASS",
          "TO_REGTYPE",
          "PG_GET_SERIAL_SEQUENCE",
          "PG_RELATION_SIZE",
          "PG_TOTAL_RELATION_SIZE");

  private static final Pattern REGISTERED =
      Pattern.compile("(?i)reg(class|type|proc|procedure|oper|operator|namespace|collation)");

  String moved(String sql) {
    List<SqlPiece> all = SqlPiece.of(sql);
    return new Text(all, all.stream().filter(piece -> piece.kind() != Kind.BLANK).toList()).moved();
  }

  /** The pieces, and those of them that count. */
  private final class Text {
    private final List<SqlPiece> all;
    private final List<SqlPiece> pieces;

    Text(List<SqlPiece> all, List<SqlPiece> pieces) {
      this.all = all;
      this.pieces = pieces;
    }

    String moved() {
      boolean ambiguous = IntStream.range(0, pieces.size()).anyMatch(this::isAnothersName);
      StringBuilder moved = new StringBuilder();
      int at = 0;
      for (SqlPiece piece : all) {
        moved.append(piece.kind() == Kind.BLANK ? piece.text() : moved(at, ambiguous));
        at += piece.kind() == Kind.BLANK ? 0 : 1;
      }
      return moved.toString();
    }

    private String moved(int at, boolean ambiguous) {
      SqlPiece piece = pieces.get(at);
      return switch (piece.kind()) {
        case NAME, WORD ->
            isSchema(at) && !(ambiguous && isRowSource(at)) ? renamed(piece) : piece.text();
        case BODY -> body(piece.text());
        case LITERAL -> literal(at, piece.text());
        default -> piece.text();
      };
    }

    private String renamed(SqlPiece piece) {
      return piece.kind() == Kind.NAME ? SqlSyntax.quoted(to) : SqlIdentifier.printed(to);
    }

    private String body(String text) {
      String dollars = text.substring(0, text.indexOf('$', 1) + 1);
      String body = text.substring(dollars.length(), text.length() - dollars.length());
      return dollars + SchemaInSql.this.moved(body) + dollars;
    }

    private String literal(int at, String text) {
      if (!text.startsWith("'")) {
        return text;
      }
      String value = text.substring(1, text.length() - 1).replace("''", "'");
      if (isInSearchPath(at) || isRegistered(at) && value.equals(from)) {
        return value.equals(from) ? SqlSyntax.plainLiteral(to) : text;
      }
      return isRegistered(at) ? SqlSyntax.plainLiteral(SchemaInSql.this.moved(value)) : text;
    }

    private boolean isFrom(int at) {
      SqlPiece piece = pieces.get(at);
      return piece.isIdentifier() && piece.identifier().equals(from);
    }

    private boolean isSchema(int at) {
      if (!isFrom(at) || is(at - 1, ".")) {
        return false;
      }
      return is(at + 1, ".") ? !isFixed(at + 2) : isBehindSchema(at) || isInSearchPath(at);
    }

    private boolean isFixed(int at) {
      return at < pieces.size()
          && pieces.get(at).isIdentifier()
          && fixed.contains(new TableName(from, pieces.get(at).identifier()));
    }

    private boolean isBehindSchema(int at) {
      return is(at - 1, "SCHEMA")
          || is(at - 1, "EXISTS") && (is(at - 3, "SCHEMA") || is(at - 4, "SCHEMA"));
    }

    /** {@code SET search_path TO 'cdb', 'pg_temp'}. */
    private boolean isInSearchPath(int at) {
      int before = at - 1;
      while (is(before, ",")) {
        before -= 2;
      }
      return (is(before, "TO") || is(before, "=")) && is(before - 1, "search_path");
    }

    private boolean isRegistered(int at) {
      return is(at + 1, "::") && matches(at + 2)
          || is(at + 1, "AS") && matches(at + 2)
          || matches(at - 1)
          || is(at - 1, "(") && OF_NAMES.stream().anyMatch(name -> is(at - 2, name));
    }

    private boolean matches(int at) {
      return at >= 0 && at < pieces.size() && REGISTERED.matcher(pieces.get(at).text()).matches();
    }

    /** A table, a column or an alias that is called as the schema is. */
    private boolean isAnothersName(int at) {
      return isFrom(at) && (is(at - 1, ".") || !is(at + 1, ".") && !isSchema(at));
    }

    /** Whether what follows the dot is a column of something that is called as the schema is. */
    private boolean isRowSource(int at) {
      return is(at + 1, ".")
          && !is(at + 3, ".")
          && !is(at + 3, "(")
          && BEFORE_RELATIONS.stream().noneMatch(word -> is(at - 1, word))
          && OF_ROWS.stream().anyMatch(word -> is(0, word));
    }

    private boolean is(int at, String word) {
      return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
    }
  }
}
