package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.DefaultValue.Computed;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import dev.revise.source.CheckText;
import dev.revise.source.ChosenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as Felis says it, and under which names; what Felis cannot say is missing. */
final class TableDraft {
  private final Table table;
  private final Element element;
  private final Identifiers identifiers;
  private final Map<String, FelisColumn> columns = new LinkedHashMap<>();
  private final List<FelisConstraint> constraints = new ArrayList<>();
  private final List<FelisIndex> indexes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  TableDraft(Table table, Identifiers identifiers) {
    this.table = table;
    this.identifiers = identifiers;
    String name = table.name().name();
    this.element = identifiers.element("table", name, "#" + name, table.comment());
    table.columns().forEach(column -> columns.put(column.name(), column(column)));
  }

  /** With its constraints and indexes, once the columns of all tables have their ids. */
  FelisTable felis(DraftColumns all) {
    table.constraints().forEach(constraint -> add(constraint, all));
    table.indexes().forEach(this::add);
    return new FelisTable(
        element, List.copyOf(columns.values()), primaryKey(), constraints, indexes, List.of());
  }

  Table table() {
    return table;
  }

  /** The names of constraints and indexes: in the file to in the database, where they differ. */
  Map<String, String> names() {
    return names;
  }

  List<Reference> references(List<String> own) {
    return own.stream()
        .map(columns::get)
        .map(column -> new Reference(column.id(), column.element().place()))
        .toList();
  }

  private List<Reference> primaryKey() {
    return table.primaryKey().map(key -> references(key.columns())).orElse(List.of());
  }

  private FelisColumn column(Column column) {
    Element named = element("column", column.name(), Optional.empty());
    return new ColumnDraft(named, column, numbered(column)).felis();
  }

  /** A column that Felis would number by itself must hear that it is not wanted. */
  private Optional<Boolean> numbered(Column column) {
    List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    boolean numberable =
        key.contains(column.name())
            && DatatypeOf.of(column.type()).datatype().kind == Datatype.Kind.WHOLE;
    if (numberable && isNumbered(column)) {
      return Optional.of(
          key.stream().filter(this::isNumbered).findFirst().equals(Optional.of(column.name())));
    }
    return numberable && key.size() == 1 ? Optional.of(false) : Optional.empty();
  }

  private boolean isNumbered(String column) {
    return isNumbered(table.column(column).orElseThrow());
  }

  /** An identity too: only an overlay tells it from a sequence. */
  private boolean isNumbered(Column column) {
    if (column.defaultValue().filter(DefaultValue.Identity.class::isInstance).isPresent()) {
      return true;
    }
    String sequence = ChosenName.ofSequence(table.name().name(), column.name());
    return column.defaultValue().equals(Optional.of(Computed.NEXT_VALUE))
        && column.sequence().equals(Optional.of(sequence));
  }

  private void add(Constraint constraint, DraftColumns all) {
    if (constraint instanceof UniqueConstraint unique) {
      constraints.add(
          new FelisConstraint.Unique(
              named("constraint", unique.name(), unique.comment()),
              unique.deferral(),
              references(unique.columns())));
    } else if (constraint instanceof ForeignKey key) {
      constraints.add(
          new FelisConstraint.ForeignKey(
              named("constraint", key.name(), key.comment()),
              key.deferral(),
              references(key.columns()),
              all.of(key.references(), key.referencedColumns()),
              key.onDelete(),
              key.onUpdate()));
    } else if (constraint instanceof CheckConstraint check && isKept(check.expression())) {
      constraints.add(
          new FelisConstraint.Check(
              named("constraint", check.name(), check.comment()), check.expression()));
    }
  }

  private void add(Index index) {
    boolean plain =
        !index.unique()
            && index.method().isEmpty()
            && index.predicate().isEmpty()
            && index.keys().stream().noneMatch(key -> key.descending() || key.nulls().isPresent());
    boolean expressions = index.keys().stream().allMatch(IndexKey::expression);
    List<String> sql = index.keys().stream().map(IndexKey::sql).toList();
    if (plain && expressions && sql.stream().allMatch(this::isKept)) {
      indexes.add(new FelisIndex(named("index", index.name(), Optional.empty()), List.of(), sql));
    } else if (plain && index.isPlain()) {
      indexes.add(
          new FelisIndex(
              named("index", index.name(), Optional.empty()), references(sql), List.of()));
    }
  }

  /** Whether the reader, which puts columns in quotes, gives the same SQL again. */
  private boolean isKept(String sql) {
    return Trimmed.of(sql)
        .map(text -> new CheckText(text).quoting(List.copyOf(columns.keySet())))
        .equals(Optional.of(sql));
  }

  private Element named(String kind, String name, Optional<String> comment) {
    String distinct = identifiers.distinct(table.name().name(), Identifiers.trimmed(kind, name));
    if (!distinct.equals(name)) {
      names.put(distinct, name);
    }
    return element(kind, distinct, comment);
  }

  private Element element(String kind, String name, Optional<String> comment) {
    return identifiers.element(kind, name, element.id() + "." + name, comment);
  }
}
