package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/** The one column that a statement writes, of rows that stay. */
public record UpdatedColumn(TableName table, String column) {
  /** {@code UPDATE "s"."t" SET "c" =}. */
  private static final int BEGINNING = 7;

  /** None of a statement that is anything else, or that nobody can be sure of. */
  public static Optional<UpdatedColumn> of(String sql) {
    List<Token> tokens = Token.of(sql);
    boolean known =
        tokens.size() > BEGINNING
            && tokens.get(0).is("UPDATE")
            && tokens.get(1).is(Kind.NAME)
            && tokens.get(2).is(".")
            && tokens.get(3).is(Kind.NAME)
            && tokens.get(4).is("SET")
            && tokens.get(5).is(Kind.NAME)
            && tokens.get(6).is("=");
    List<Token> rest = known ? tokens.subList(BEGINNING, tokens.size()) : List.of();
    boolean alone =
        rest.stream().noneMatch(token -> token.is(";")) && Token.split(rest).size() == 1;
    return known && alone
        ? Optional.of(
            new UpdatedColumn(
                new TableName(tokens.get(1).value(), tokens.get(3).value()), tokens.get(5).value()))
        : Optional.empty();
  }
}
