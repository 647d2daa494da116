package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import java.util.Optional;

/**
 * In what a column of the database is not as the Felis file says.
 *
 * @param sequence the sequence that it owns, whether or not its default uses it
 */
record ColumnOverlay(
    Place place,
    Optional<ColumnType> type,
    Optional<Boolean> nullable,
    Optional<ChosenDefault> defaultValue,
    Optional<String> sequence,
    Optional<String> description) {

  Column over(Column column) {
    return place.locating(
        () ->
            column
                .withType(type.orElse(column.type()))
                .withNullable(nullable.orElse(column.nullable()))
                .withSequence(sequence.or(column::sequence))
                .withDefault(defaultValue.map(ChosenDefault::value).orElse(column.defaultValue()))
                .withComment(description.or(column::comment)));
  }
}
