package dev.revise.dialect;

import static dev.revise.dialect.Sql.literal;
import static dev.revise.dialect.Sql.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.FillColumns;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** H2, 2.3 and newer, in its regular mode. */
final class H2Sql extends AnsiSql {
  /** What H2 assumes when a timestamp does not say. */
  private static final int TIMESTAMP_PRECISION = 6;

  H2Sql() {
    super(new H2Definitions());
  }

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public Schema normalize(Schema schema) {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    schema.tables().forEach((name, table) -> tables.put(name, normalize(table)));
    return new Schema(tables, schema.views());
  }

  private static Table normalize(Table table) {
    return table.withColumns(
        table.columns().stream().map(column -> column.withType(normalize(column.type()))).toList());
  }

  private static ColumnType normalize(ColumnType type) {
    return type instanceof ColumnType.Timestamp timestamp
            && timestamp.precision().equals(OptionalInt.of(TIMESTAMP_PRECISION))
        ? new ColumnType.Timestamp(OptionalInt.empty(), timestamp.withTimeZone())
        : type;
  }

  /** The sentence fails to become a number, and H2's error quotes it. */
  @Override
  public String enforcing(Requirement requirement) {
    return "SELECT CASE WHEN found > 0 THEN CAST(found || %s AS integer) END FROM (%s) AS counted(found)"
        .formatted(literal(" " + requirement.problem()), requirement.countSql());
  }

  @Override
  Stream<String> createSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "CREATE SEQUENCE %s AS %s"
                    .formatted(quoted(table.withName(name)), definitions.type(column.type())));
  }

  /** H2 has no owned sequences; the comment of a sequence tells whose it is. */
  @Override
  Stream<String> ownSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "COMMENT ON SEQUENCE %s IS %s"
                    .formatted(
                        quoted(table.withName(name)),
                        literal(SequenceOwner.of(table, column.name()).text())));
  }

  @Override
  Stream<String> dropSequenceAfter(TableName table, Column column) {
    return column.sequence().stream().map(name -> "DROP SEQUENCE " + quoted(table.withName(name)));
  }

  @Override
  String setType(Column column) {
    String type = definitions.type(column.type());
    return "SET DATA TYPE %s USING CAST(%s AS %s)".formatted(type, quoted(column.name()), type);
  }

  @Override
  String unlike(String expression, String regex) {
    return "NOT REGEXP_LIKE(" + expression + ", " + literal(regex) + ")";
  }

  @Override
  public List<Command> renameColumn(RenameColumn operation) {
    List<Command> commands = new ArrayList<>(super.renameColumn(operation));
    Column renamed = operation.column().withName(operation.to());
    commands.addAll(statements(ownSequence(operation.table(), renamed)));
    return commands;
  }

  /** What carries the table's name in its own follows. */
  @Override
  public List<Command> renameTable(RenameTable operation) {
    List<Command> commands = new ArrayList<>(super.renameTable(operation));
    Table table = operation.table();
    TableName renamed = operation.renamed();
    table.columns().forEach(c -> commands.addAll(statements(ownSequence(renamed, c))));
    table.constraints().stream()
        .filter(c -> !stored(table.name(), c).equals(stored(renamed, c)))
        .map(c -> "RENAME CONSTRAINT %s TO %s".formatted(stored(table.name(), c), stored(renamed, c)))
        .forEach(rename -> commands.add(new Statement(alter(renamed) + rename)));
    return commands;
  }

  private String stored(TableName table, Constraint constraint) {
    return quoted(definitions.storedName(table, constraint));
  }

  @Override
  public List<Command> fillColumns(FillColumns operation) {
    String values =
        operation.columns().stream()
            .map(column -> "\"source\"." + quoted(column))
            .collect(Collectors.joining(", "));
    return List.of(
        Fills.everyRowPointsSomewhere(operation),
        new Statement(
            """
            UPDATE %s AS "filled"
            SET %s = (
              SELECT %s
              FROM %s AS "source"
              WHERE %s
            )"""
                .formatted(
                    quoted(operation.table()),
                    quoted(operation.columns()),
                    values,
                    quoted(operation.source()),
                    Fills.match(operation))));
  }
}
