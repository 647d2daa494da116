package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the type, nullability, default or owned sequence of a column, or how far its sequence
 * counts. Values are cast; one that the new type cannot hold stops the change before it begins.
 *
 * @param to the column afterwards, of the same name and comment
 * @param zone the time zone of what is stored without one, where values get or lose theirs; UTC
 *     where it does not say
 */
public record AlterColumn(TableName table, Column from, Column to, Optional<String> zone)
    implements Operation {
  public AlterColumn(TableName table, Column from, Column to) {
    this(table, from, to, Optional.empty());
  }

  public AlterColumn {
    zone.ifPresent(name -> ZoneChange.require(table, from, to, name));
    if (from.equals(to)) {
      throw new MigrationException(
          "altering column %s.%s changes nothing".formatted(table, from.name()));
    }
    if (!from.name().equals(to.name()) || !from.comment().equals(to.comment())) {
      throw new MigrationException(
          "altering column %s.%s changes neither name nor comment; rename or comment it"
              .formatted(table, from.name()));
    }
    boolean otherValues =
        !from.type().equals(to.type()) || !from.defaultValue().equals(to.defaultValue());
    if (otherValues && (from.generation().isPresent() || to.generation().isPresent())) {
      throw new MigrationException(
          "column %s.%s is computed; drop it and add it again".formatted(table, from.name()));
    }
    if (from.sequence().isPresent()
        && to.sequence().isPresent()
        && !from.sequence().equals(to.sequence())) {
      throw new MigrationException(
          "column %s.%s cannot exchange sequence %s for %s in one step"
              .formatted(table, from.name(), from.sequence().get(), to.sequence().get()));
    }
  }

  @Override
  public Operation inverse() {
    return new AlterColumn(table, to, from, zone);
  }

  @Override
  public Schema applyTo(Schema schema) {
    if (changesType()) {
      schema.requireUnread(table, from.name());
      requireNotComputedFrom(schema);
    }
    return schema.edit(table, t -> t.edit(from, column -> to));
  }

  private void requireNotComputedFrom(Schema schema) {
    schema.table(table).columns().stream()
        .filter(other -> other.isGeneratedFrom(from.name()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new MigrationException(
                  "column %s.%s is computed from %s; drop it before and add it again after"
                      .formatted(table, other.name(), from.name()));
            });
  }

  /** Whether values get a time zone or lose it. */
  public boolean changesZone() {
    return ZoneChange.between(from.type(), to.type());
  }

  /** The same with what is stored without a time zone in that one. */
  public AlterColumn in(String name) {
    return new AlterColumn(table, from, to, Optional.of(name));
  }

  public boolean changesType() {
    return !from.type().equals(to.type());
  }

  private boolean changesMaximum() {
    return from.countsInSequence()
        && to.countsInSequence()
        && from.sequenceGreatest() != to.sequenceGreatest();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alterColumn(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(table, from, to);
  }

  @Override
  public String describe() {
    List<String> changes = new ArrayList<>();
    if (changesType()) {
      changes.add("from " + from.type() + " to " + to.type());
      zone.ifPresent(name -> changes.add("in time zone " + name));
    }
    if (from.nullable() != to.nullable()) {
      changes.add(to.nullable() ? "null allowed" : "not null");
    }
    if (!from.defaultValue().equals(to.defaultValue())) {
      changes.add(to.defaultValue().isPresent() ? "with another default" : "without default");
    }
    if (!from.sequence().equals(to.sequence())) {
      changes.add(to.sequence().map(s -> "owning sequence " + s).orElse("without its sequence"));
    }
    if (changesType() ? to.sequenceMaximum().isPresent() : changesMaximum()) {
      changes.add("its sequence up to " + to.sequenceGreatest());
    }
    return "alter column " + table + "." + to.name() + ": " + String.join(", ", changes);
  }
}
