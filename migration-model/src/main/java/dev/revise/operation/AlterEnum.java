package dev.revise.operation;

import dev.revise.schema.BoundColumn;
import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.util.List;

/**
 * Changes the labels of an enum type. A row that holds a label which goes stops the change before
 * it begins.
 *
 * @param to the type afterwards, of the same name
 * @param users the columns of that type
 */
public record AlterEnum(EnumType from, EnumType to, List<BoundColumn> users) implements Operation {
  public AlterEnum {
    users = List.copyOf(users);
    if (from.equals(to) || !from.name().equals(to.name())) {
      throw new MigrationException(
          "altering enum type %s changes its labels, not from %s to %s"
              .formatted(from.name(), from, to));
    }
  }

  @Override
  public Operation inverse() {
    return new AlterEnum(to, from, users);
  }

  @Override
  public Schema applyTo(Schema schema) {
    if (!schema.columnsOf(from.type()).equals(users)) {
      throw new MigrationException(
          "other columns are of type %s: %s".formatted(from.name(), schema.columnsOf(from.type())));
    }
    return schema.edit(from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alterEnum(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(to.name(), from, to);
  }

  /** The columns are written anew. */
  @Override
  public Footprint footprint() {
    Footprint footprint = Footprint.of(subject());
    users.forEach(user -> footprint.presence(user.table()));
    return footprint;
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    EnumType found = schema.enumType(to.name());
    return new AlterEnum(found, to, schema.columnsOf(found.type()));
  }

  @Override
  public String describe() {
    return "alter enum type %s to %s".formatted(to.name(), String.join(", ", to.labels()));
  }
}
