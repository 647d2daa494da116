package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.MigrationException;
import dev.revise.schema.NonFinite;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A column as Felis says it; what Felis cannot say is missing, and left to an overlay.
 *
 * @param numbered what to say about numbering, if anything
 */
record ColumnDraft(Element element, Column column, Optional<Boolean> numbered) {

  FelisColumn felis() {
    DatatypeOf type = DatatypeOf.of(column.type());
    CommentParts comment = CommentParts.of(column.comment());
    return new FelisColumn(
        element,
        new ColumnFields(
            comment.description(),
            Optional.of(type.datatype()),
            type.length(),
            type.precision(),
            column.nullable() ? Optional.empty() : Optional.of(false),
            column.defaultValue().flatMap(value -> scalar(value, type.datatype())),
            numbered,
            type.database(),
            comment.ucd(),
            comment.unit()));
  }

  /** The value that is read as that default, if there is one. */
  private Optional<Scalar> scalar(DefaultValue value, Datatype datatype) {
    return Stream.concat(written(value).stream(), nonFinite(value).stream())
        .filter(scalar -> isRead(scalar, value, datatype))
        .findFirst();
  }

  private boolean isRead(Scalar scalar, DefaultValue value, Datatype datatype) {
    try {
      return new DefaultReader(element, datatype).read(scalar).equals(value);
    } catch (MigrationException e) { // the type has no such values
      return false;
    }
  }

  private static Optional<Scalar> nonFinite(DefaultValue value) {
    return value instanceof DefaultValue.Text text
        ? NonFinite.of(text.value()).map(Scalar::of)
        : Optional.empty();
  }

  private static Optional<Scalar> written(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return Optional.of(new Scalar(text.value(), Tag.STR))
          .filter(scalar -> scalar.text().strip().equals(scalar.text()));
    }
    if (value instanceof DefaultValue.Bool bool) {
      return Optional.of(new Scalar(String.valueOf(bool.value()), Tag.BOOL));
    }
    if (value instanceof DefaultValue.Number number) {
      return Optional.of(Scalar.of(number.value()));
    }
    return value == DefaultValue.Computed.CURRENT_TIMESTAMP
        ? Optional.of(new Scalar("CURRENT_TIMESTAMP", Tag.STR))
        : Optional.empty();
  }
}
