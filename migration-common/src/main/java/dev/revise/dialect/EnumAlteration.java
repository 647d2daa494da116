package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.operation.AlterEnum;
import dev.revise.schema.BoundColumn;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
   * @param action what is done to a column of that name
   */
  Stream<String> convert(UnaryOperator<String> action) {
    return operation.users().stream()
        .map(user -> alter(user, action.apply(quoted(user.column().name()))));
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
    String condition =
        "CAST(%s AS varchar) IN (%s)".formatted(quoted(column.name()), Definitions.labels(gone));
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

  private String value(BoundColumn user) {
    Column column = user.column();
    return definitions.value(user.table(), column, column.defaultValue().orElseThrow());
  }

  private static String alter(BoundColumn user, String action) {
    return Ddl.alter(user.table()) + "ALTER COLUMN " + quoted(user.column().name()) + " " + action;
  }
}
