package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a row of each query says about its table or view, in one reading. */
final class RelationRows {
  private final Catalogue catalogue;

  /** A schema has thousands of columns and a dozen types. */
  private final Map<String, Optional<ColumnType>> types = new HashMap<>();

  RelationRows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void sequence(Relation relation, Row row) throws SQLException {
    row.requireSupported(row.table() + "." + row.text("column_name"));
    relation.addSequence(
        row.text("column_name"),
        new OwnedSequence(
            row.text("sequence_name"), row.text("next_value"), row.number("maximum")));
  }

  void column(Relation relation, Row row) throws SQLException {
    String name = row.text("column_name");
    row.requireSupported(row.table() + "." + name);
    if (relation.isView()) {
      relation.addName(name);
      return;
    }
    relation.add(
        new Column(
            name,
            type(row),
            row.holds("nullable"),
            value(relation, row),
            relation.sequence(name).map(OwnedSequence::name),
            row.find("comment"),
            maximum(relation.sequence(name), row)));
  }

  private static OptionalLong maximum(Optional<OwnedSequence> owned, Row row) throws SQLException {
    if (owned.isPresent()) {
      return OptionalLong.of(owned.get().maximum());
    }
    return row.find("identity_maximum").isPresent()
        ? OptionalLong.of(row.number("identity_maximum"))
        : OptionalLong.empty();
  }

  void constraint(Relation relation, Row row) throws SQLException {
    String name = row.text("constraint_name");
    String definition = row.text("definition");
    Optional<String> comment = row.find("comment");
    Optional<Constraint> constraint =
        catalogue
            .constraint(row.table(), name, definition)
            .map(known -> known.withComment(comment));
    if (constraint.isEmpty() || relation.hasNoColumns()) {
      relation.add(carried(row, name, definition, comment));
    } else if (constraint.get() instanceof ForeignKey key) {
      relation.add(key, carried(row, name, definition, comment));
    } else {
      relation.add(constraint.get());
    }
  }

  private CarriedObject carried(Row row, String name, String definition, Optional<String> comment)
      throws SQLException {
    CarriedObject carried = catalogue.carried(row.table(), name, definition);
    if (row.find("referenced_name").isPresent()) {
      TableName referenced =
          new TableName(row.text("referenced_schema"), row.text("referenced_name"));
      carried = carried.needing(referenced, referenced.withName(row.text("referenced_key")));
    }
    return comment.isPresent()
        ? catalogue.commented(carried, row.table(), name, comment.get())
        : carried;
  }

  void index(Relation relation, Row row) throws SQLException {
    String name = row.text("index_name");
    String definition = row.text("definition");
    row.requireSupported("index " + name + " of " + relation.name());
    boolean verbatim = row.holds("verbatim");
    CarriedObject carried =
        catalogue.carriedIndex(
            relation.name(),
            name,
            definition,
            row.holds("partitioned"),
            row.holds("part"),
            row.names("needs"));
    catalogue
        .index(name, definition)
        .filter(index -> !verbatim)
        .ifPresentOrElse(relation::add, () -> relation.add(carried));
  }

  void grant(Relation relation, Row row) throws SQLException {
    relation.add(new Grant(Privilege.valueOf(row.text("privilege")), row.text("grantee")));
  }

  private Optional<DefaultValue> value(Relation relation, Row row) throws SQLException {
    String column = row.text("column_name");
    Optional<String> printed = row.find("default_value");
    Optional<String> generation = row.find("generation");
    return generation.isPresent()
        ? Optional.of(generated(generation.get(), printed))
        : printed.map(text -> value(relation, column, text));
  }

  private static DefaultValue generated(String generation, Optional<String> printed) {
    return generation.equals("STORED") || generation.equals("VIRTUAL")
        ? new DefaultValue.Generated(printed.orElseThrow(), generation.equals("VIRTUAL"))
        : new DefaultValue.Identity(generation.equals("ALWAYS"));
  }

  private DefaultValue value(Relation relation, String column, String printed) {
    return relation
            .sequence(column)
            .filter(owned -> catalogue.areSame(printed, owned.nextValue()))
            .isPresent()
        ? DefaultValue.Computed.NEXT_VALUE
        : catalogue
            .nextOf(printed)
            .<DefaultValue>map(DefaultValue.NextOf::new)
            .orElseGet(() -> new DefaultValue.Expression(printed));
  }

  private ColumnType type(Row row) throws SQLException {
    ColumnType type = plainType(row);
    Optional<String> collatedIn = row.find("collation_schema");
    return collatedIn.isPresent()
        ? new ColumnType.Collated(type, new TableName(collatedIn.get(), row.text("collation_name")))
        : type;
  }

  private ColumnType plainType(Row row) throws SQLException {
    Optional<String> definedIn = row.find("defined_schema");
    if (definedIn.isPresent()) {
      return new ColumnType.Defined(new TableName(definedIn.get(), row.text("defined_name")));
    }
    String name = row.table() + "." + row.text("column_name");
    String printed = row.text("type");
    return types
        .computeIfAbsent(printed, catalogue::type)
        .orElseThrow(() -> Row.unsupported(name, "has type " + printed));
  }
}
