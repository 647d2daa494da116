package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import java.util.List;
import java.util.Optional;

/** Columns of a table that go, come or change; their order is presentation. */
record ColumnDiff(TablePair pair, TypeDiff types) {
  List<ColumnDifference> dropped() {
    return pair.dropped().stream().map(this::moving).toList();
  }

  List<ColumnDifference> added() {
    return pair.added().stream().map(this::moving).toList();
  }

  List<ColumnDifference> kept() {
    return pair.kept().stream().map(this::staying).toList();
  }

  private ColumnDifference moving(Column column) {
    return new ColumnDifference(
        pair.name(),
        new Versions<>(pair.from().column(column.name()), pair.to().column(column.name())),
        Optional.empty());
  }

  private ColumnDifference staying(Column column) {
    return new ColumnDifference(
        pair.name(),
        new Versions<>(
            Optional.of(column), Optional.of(after(column).withComment(column.comment()))),
        Optional.of(released(column)));
  }

  private Column after(Column column) {
    return pair.to().column(column.name()).orElseThrow();
  }

  private Column released(Column column) {
    boolean freesSequence =
        column.sequence().isPresent() && !after(column).sequence().equals(column.sequence());
    Column released =
        freesSequence
            ? column.withDefault(other(column)).withSequence(Optional.empty())
            : leansOnWhatGoes(column) ? column.withDefault(Optional.empty()) : column;
    return types.drops(column.type())
        ? released
            .withDefault(Optional.empty())
            .withType(
                types.creates(after(column).type())
                    ? after(column).type().withElement(type -> Simple.TEXT)
                    : after(column).type())
        : released;
  }

  private static Optional<DefaultValue> other(Column column) {
    return column.defaultValue().filter(value -> value != DefaultValue.Computed.NEXT_VALUE);
  }

  /** The default is a label or the next value of a sequence, and another afterwards. */
  private boolean leansOnWhatGoes(Column column) {
    return !after(column).defaultValue().equals(column.defaultValue())
        && (column.defaultValue().filter(DefaultValue.NextOf.class::isInstance).isPresent()
            || pair.altered().contains(column.type().element())
                && column.defaultValue().isPresent());
  }
}
