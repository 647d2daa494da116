package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.source.CheckText;
import dev.revise.source.ChosenName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table of a Felis file as the database has it, if nobody says otherwise. */
record TableConversion(ColumnIds ids, FelisTable felis, TableName name) {

  Table table() {
    return new Table(
        name,
        columns(),
        constraints(),
        felis.indexes().stream().map(this::index).toList(),
        felis.element().description(),
        List.of());
  }

  private List<Column> columns() {
    List<String> key = ids.names(felis.primaryKey());
    List<String> numbered = new Numbering(felis).column().stream().map(FelisColumn::name).toList();
    return felis.columns().stream()
        .map(FelisColumn::column)
        .map(column -> key.contains(column.name()) ? column.notNull() : column)
        .map(column -> numbered.contains(column.name()) ? numbered(column) : column)
        .toList();
  }

  private Column numbered(Column column) {
    return column.serial(ChosenName.ofSequence(felis.name(), column.name()));
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    if (!felis.primaryKey().isEmpty()) {
      constraints.add(
          felis
              .element()
              .place()
              .locating(
                  () ->
                      new PrimaryKey(
                          ChosenName.ofPrimaryKey(felis.name()), ids.names(felis.primaryKey()))));
    }
    felis.constraints().forEach(constraint -> constraints.add(converted(constraint)));
    return constraints;
  }

  private Constraint converted(FelisConstraint constraint) {
    Element element = constraint.element();
    return element
        .place()
        .locating(() -> constraint(constraint).withComment(element.description()));
  }

  private Constraint constraint(FelisConstraint constraint) {
    String named = constraint.element().name();
    if (constraint instanceof FelisConstraint.Unique unique) {
      return new UniqueConstraint(named, ids.names(unique.columns()))
          .withDeferral(unique.deferral());
    }
    if (constraint instanceof FelisConstraint.ForeignKey key) {
      return new ForeignKey(
              named,
              ids.names(key.columns()),
              ids.table(key.referencedColumns()),
              ids.names(key.referencedColumns()),
              key.onDelete(),
              key.onUpdate())
          .withDeferral(key.deferral());
    }
    FelisConstraint.Check check = (FelisConstraint.Check) constraint;
    return new CheckConstraint(named, quoting(check.expression()));
  }

  private String quoting(String sql) {
    return new CheckText(sql).quoting(felis.columns().stream().map(FelisColumn::name).toList());
  }

  private Index index(FelisIndex index) {
    Stream<IndexKey> keys =
        Stream.concat(
            ids.names(index.columns()).stream().map(IndexKey::column),
            index.expressions().stream().map(this::quoting).map(IndexKey::expression));
    return index
        .element()
        .place()
        .locating(() -> Index.of(index.element().name(), keys.toArray(IndexKey[]::new)));
  }
}
