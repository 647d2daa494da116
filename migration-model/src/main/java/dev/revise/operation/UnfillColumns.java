package dev.revise.operation;

import dev.revise.schema.Schema;

/**
 * Takes back {@link FillColumns}: the values go with the columns, which the same revision drops.
 */
public record UnfillColumns(FillColumns fill) implements Operation {
  @Override
  public Operation inverse() {
    return fill;
  }

  @Override
  public Schema applyTo(Schema schema) {
    return fill.applyTo(schema);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.unfillColumns(this);
  }

  @Override
  public Subject subject() {
    return fill.subject();
  }

  @Override
  public Footprint footprint() {
    return fill.footprint();
  }

  @Override
  public String describe() {
    return "forget %s of %s".formatted(String.join(", ", fill.columns()), fill.table());
  }
}
