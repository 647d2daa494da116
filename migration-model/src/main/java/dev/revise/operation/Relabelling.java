package dev.revise.operation;

import dev.revise.schema.BoundColumn;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the columns of an enum type another one. In between they are text, in which each label
 * becomes what the map says.
 *
 * @param users the columns of the type
 */
record Relabelling(EnumType from, EnumType to, LabelMap map, List<BoundColumn> users) {

  List<Operation> operations() {
    requireNoArrays();
    Labels up = Labels.up(from, to, map);
    Labels down = Labels.down(from, to, map);
    List<Operation> operations = new ArrayList<>();
    users.forEach(user -> operations.add(alter(user, user.column(), asText(user))));
    operations.add(new DropEnum(from));
    operations.add(
        new RunStep(
            "map labels between %s and %s".formatted(from.name(), to.name()),
            up.step(users),
            down.step(users)));
    operations.add(new CreateEnum(to));
    users.forEach(user -> operations.add(alter(user, asText(user), asTaken(user))));
    return operations;
  }

  private void requireNoArrays() {
    users.stream()
        .filter(user -> !user.column().type().plain().equals(from.type()))
        .findFirst()
        .ifPresent(
            user -> {
              throw new MigrationException(
                  "%s holds %s, whose labels are not mapped; give the column another type, map the others, and give it the new type with steps of your own"
                      .formatted(user, user.column().type()));
            });
  }

  private static Operation alter(BoundColumn user, Column before, Column after) {
    return new AlterColumn(user.table(), before, after);
  }

  private static Column asText(BoundColumn user) {
    return user.column().withType(Simple.TEXT);
  }

  private Column asTaken(BoundColumn user) {
    Column column = user.column();
    return column.withType(to.type()).withDefault(column.defaultValue().map(this::relabelled));
  }

  private DefaultValue relabelled(DefaultValue value) {
    return value instanceof DefaultValue.Text text
        ? new DefaultValue.Text(map.up().getOrDefault(text.value(), text.value()))
        : value;
  }
}
