package dev.revise.dialect;

import static dev.revise.dialect.Sql.literal;
import static dev.revise.dialect.Sql.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.FillColumns;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL, 12 and newer. */
final class PostgreSql extends AnsiSql {
  private final PostgreSqlTypes types = new PostgreSqlTypes();

  PostgreSql() {
    super(new PostgreSqlDefinitions());
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Schema normalize(Schema schema) {
    return schema;
  }

  @Override
  public String enforcing(Requirement requirement) {
    return """
        DO $revise$
        DECLARE found bigint;
        BEGIN
          found := (%s);
          IF found > 0 THEN
            RAISE EXCEPTION USING MESSAGE = found || %s;
          END IF;
        END
        $revise$"""
        .formatted(requirement.countSql(), literal(" " + requirement.problem()));
  }

  @Override
  Stream<String> createSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(name -> "CREATE SEQUENCE %s AS %s".formatted(quoted(table.withName(name)), types.type(column.type())));
  }

  @Override
  Stream<String> ownSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "ALTER SEQUENCE %s OWNED BY %s.%s"
                    .formatted(quoted(table.withName(name)), quoted(table), quoted(column.name())));
  }

  /** A sequence goes with the column that owns it. */
  @Override
  Stream<String> dropSequenceAfter(TableName table, Column column) {
    return Stream.empty();
  }

  @Override
  String setType(Column column) {
    String type = types.type(column.type());
    return "TYPE %s USING CAST(%s AS %s)".formatted(type, quoted(column.name()), type);
  }

  @Override
  String unlike(String expression, String regex) {
    return expression + " !~ " + literal(regex);
  }

  @Override
  public List<Command> fillColumns(FillColumns operation) {
    String assignments =
        operation.columns().stream()
            .map(column -> quoted(column) + " = \"source\"." + quoted(column))
            .collect(Collectors.joining(", "));
    return List.of(
        Fills.everyRowPointsSomewhere(operation),
        new Statement(
            """
            UPDATE %s AS "filled"
            SET %s
            FROM %s AS "source"
            WHERE %s"""
                .formatted(
                    quoted(operation.table()),
                    assignments,
                    quoted(operation.source()),
                    Fills.match(operation))));
  }
}
