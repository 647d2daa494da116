package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * In what a column of the database is not as the Felis file says.
 *
 * @param sequence the sequence that it owns, whether or not its default uses it
 * @param sequenceMaximum where that ends, or the one of an identity, before the column's type does
 */
record ColumnOverlay(
    FilePosition place,
    Optional<ColumnType> type,
    Optional<Boolean> nullable,
    Optional<ChosenDefault> defaultValue,
    Optional<String> sequence,
    Optional<Long> sequenceMaximum,
    Optional<String> description) {

  Column over(Column column) {
    return place.locating(
        () ->
            new Column(
                column.name(),
                type.orElse(column.type()),
                nullable.orElse(column.nullable()),
                defaultValue.map(ChosenDefault::value).orElse(column.defaultValue()),
                owned(column),
                description.or(column::comment),
                sequenceMaximum.map(OptionalLong::of).orElse(column.sequenceMaximum())));
  }

  /** An identity leaves no sequence to the column. */
  private Optional<String> owned(Column column) {
    return defaultValue.filter(ChosenDefault::isIdentity).isPresent()
        ? sequence
        : sequence.or(column::sequence);
  }
}
