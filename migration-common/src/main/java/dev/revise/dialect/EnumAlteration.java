package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.operation.AlterEnum;
import dev.revise.schema.BoundColumn;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens to the columns of an enum type that gets other labels. The type is made anew:
 * PostgreSQL cannot take a label away, nor use one in the transaction that added it (PostgreSQL
 * manual, ALTER TYPE).
 */
record EnumAlteration(Definitions definitions, AlterEnum operation) {

  /** No row holds a label that goes. */
  Stream<Command> requirements() {
    List<String> gone = operation.from().labelsWithout(operation.to());
    return gone.isEmpty()
        ? Stream.empty()
        : operation.users().stream().map(user -> noRowHolds(user, gone));
  }

  Stream<String> dropDefaults() {
    return operation.users().stream()
        .filter(user -> user.column().defaultValue().isPresent())
        .map(user -> alter(user, "DROP DEFAULT"));
  }

  /**
   * @param action what is done to a column
   */
  Stream<String> convert(Function<BoundColumn, String> action) {
    return operation.users().stream().map(user -> alter(user, action.apply(user)));
  }

  /** The type of a column while its labels are text. */
  ColumnType asText(BoundColumn user) {
    return user.column().type().plain().withElement(type -> Simple.TEXT);
  }

  Stream<String> setDefaults() {
    return operation.users().stream()
        .filter(user -> user.column().defaultValue().isPresent())
        .map(user -> alter(user, "SET DEFAULT " + value(user)));
  }

  /** {@code CREATE TYPE "s"."mood" AS ENUM ('calm', 'windy')}. */
  String create() {
    return definitions.enumType(operation.to());
  }

  /** What can be given up where a column may be empty. */
  private Requirement noRowHolds(BoundColumn user, List<String> gone) {
    Column column = user.column();
    String condition = condition(user, gone);
    EnumType to = operation.to();
    Requirement requirement =
        Requirements.noRowWhere(
            user.table(),
            condition,
            "rows of %s hold a %s that is no label of %s any more; change or delete them first"
                .formatted(user.table(), column.name(), to.name()));
    String empty =
        "UPDATE %s SET %s = NULL WHERE %s"
            .formatted(quoted(user.table()), quoted(column.name()), condition);
    return requirement.givingWay(column.nullable() ? Optional.of(empty) : Optional.empty());
  }

  private String condition(BoundColumn user, List<String> labels) {
    String name = quoted(user.column().name());
    if (!(user.column().type().plain() instanceof ColumnType.Array)) {
      return "CAST(%s AS varchar) IN (%s)".formatted(name, Definitions.labels(labels));
    }
    String values = "CAST(%s AS %s)".formatted(name, definitions.type(asText(user)));
    return labels.stream()
        .map(label -> literal(label) + " = ANY (" + values + ")")
        .collect(Collectors.joining(" OR "));
  }

  private String value(BoundColumn user) {
    Column column = user.column();
    return definitions.value(user.table(), column, column.defaultValue().orElseThrow());
  }

  private static String alter(BoundColumn user, String action) {
    return Ddl.alter(user.table()) + "ALTER COLUMN " + quoted(user.column().name()) + " " + action;
  }
}
