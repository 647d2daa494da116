package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DiffObject;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.LeftOut;
import dev.revise.schema.LeftOut.Kind;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks each query of a catalogue once and hands its rows to the tables they belong to. */
final class CatalogueReader {
  private final Connection connection;
  private final Catalogue catalogue;
  private final Set<String> schemas;
  private final Predicate<String> bookkeeping;
  private final Ownership ownership;
  private final IgnoredObjects ignored;
  private final Relations relations = new Relations();
  private final List<Unmanaged> unmanaged = new ArrayList<>();

  /** The names of what is not managed. */
  private final Set<TableName> lost = new HashSet<>();

  private final Set<DiffObject> unread = new HashSet<>();

  private LeftOut leftOut = LeftOut.nothing();

  /**
   * @param bookkeeping the names of tables that are left out
   * @param ownership of what a site has of its own, that is left out which a schema cannot hold
   * @param ignored what is not read
   */
  CatalogueReader(
      Connection connection,
      Catalogue catalogue,
      Set<String> schemas,
      Predicate<String> bookkeeping,
      Ownership ownership,
      IgnoredObjects ignored) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.schemas = schemas;
    this.bookkeeping = bookkeeping;
    this.ownership = ownership;
    this.ignored = ignored;
  }

  Schema read() throws SQLException {
    for (String sql : catalogue.preparation()) {
      execute(sql);
    }
    RelationRows rows = new RelationRows(catalogue);
    each(catalogue.relations(), this::add);
    each(catalogue.enums(), this::addLabel);
    each(catalogue.freeSequences(), this::addSequence);
    eachOfRelation(catalogue.sequences(), rows::sequence);
    eachOfRelation(catalogue.columns(), (relation, row) -> column(rows, relation, row));
    eachOfRelation(catalogue.constraints(), rows::constraint);
    eachOfRelation(catalogue.indexes(), (relation, row) -> index(rows, relation, row));
    eachOfRelation(catalogue.grants(), rows::grant);
    for (String sql : catalogue.objectPreparation()) {
      execute(sql);
    }
    each(catalogue.objects(), this::addObject);
    relations.withoutColumns().forEach(name -> leaveOut(name, false, "has no columns"));
    each(catalogue.unmanaged(), this::addUnmanaged);
    relations.carryParts();
    leaveOutDependents();
    return relations.schema(catalogue);
  }

  private void addObject(Row row) throws SQLException {
    CarriedObject object = ObjectRow.object(row, catalogue.dialect());
    if (Stream.concat(Stream.of(object.id().on()), object.needs().stream())
        .noneMatch(name -> schemas.contains(name.schema()) && bookkeeping.test(name.name()))) {
      relations.add(object);
    }
  }

  private void addUnmanaged(Row row) throws SQLException {
    if (!bookkeeping.test(row.table().name())
        && !isIgnored(DiffObject.of(DiffObject.Kind.TABLE, row.table()))
        && !ownership.isForeign(row.table())) {
      unmanaged.add(new Unmanaged(row.text("what"), row.text("why")));
    }
  }

  /** What needs something that is not managed is not managed either. */
  private void leaveOutDependents() {
    boolean more = true;
    while (more) {
      more = false;
      for (TableName view : relations.withoutReadersOf(lost, catalogue)) {
        leaveOut(view, true, "reads what is not managed");
        more = true;
      }
      for (CarriedObject object : relations.objects()) {
        Optional<TableName> missing = object.needs().stream().filter(lost::contains).findFirst();
        if (missing.isPresent()) {
          relations.remove(object.id());
          object.provides().ifPresent(lost::add);
          if (!isIgnored(DiffObject.of(object.id()))) {
            unmanaged.add(
                new Unmanaged(
                    object.id().toString(),
                    "needs %s, which is not managed".formatted(missing.get())));
          }
          more = true;
        }
      }
    }
  }

  /** The queries of views as the catalogue printed them. */
  Map<TableName, String> definitions() {
    return relations.definitions();
  }

  private void add(Row row) throws SQLException {
    TableName name = row.table();
    if (!bookkeeping.test(name.name()) && !isUnread(row)) {
      Optional<String> unsupported = row.find("unsupported");
      if (unsupported.isPresent()) {
        leaveOut(name, row.holds("is_view"), unsupported.get());
        return;
      }
      Optional<String> definition =
          row.holds("is_view") ? Optional.of(row.text("definition")) : Optional.empty();
      relations.add(new Relation(name, row.find("comment"), definition, row.find("partitioning")));
    }
  }

  private boolean isUnread(Row row) throws SQLException {
    TableName name = row.table();
    boolean isIgnored =
        isIgnored(
            DiffObject.of(
                row.holds("is_view") ? DiffObject.Kind.VIEW : DiffObject.Kind.TABLE, name));
    if (isIgnored) {
      relations.addUnread(name);
    }
    return isIgnored;
  }

  /** Notes what is. */
  private boolean isIgnored(DiffObject object) {
    boolean isIgnored = ignored.contain(object);
    if (isIgnored) {
      unread.add(object);
    }
    return isIgnored;
  }

  private void addLabel(Row row) throws SQLException {
    if (!bookkeeping.test(row.table().name())
        && !isIgnored(DiffObject.of(DiffObject.Kind.ENUM, row.table()))) {
      relations.addLabel(row.table(), row.text("label"));
    }
  }

  private void addSequence(Row row) throws SQLException {
    TableName name = row.table();
    if (bookkeeping.test(name.name()) || isIgnored(DiffObject.of(DiffObject.Kind.SEQUENCE, name))) {
      return;
    }
    Optional<ColumnType> type = catalogue.type(row.text("type"));
    if (type.isPresent()) {
      relations.add(
          new Sequence(
              name,
              type.get(),
              row.number("start_value"),
              row.number("increment"),
              row.number("minimum"),
              row.number("maximum"),
              row.number("cache"),
              row.holds("cycles")));
    } else {
      leaveOut(Kind.SEQUENCE, name, "has type " + row.text("type"));
    }
  }

  private void eachOfRelation(String sql, RelationReader reader) throws SQLException {
    each(
        sql,
        row -> {
          Optional<Relation> relation = relations.find(row.table());
          if (relation.isPresent()) {
            read(reader, relation.get(), row);
          }
        });
  }

  private void read(RelationReader reader, Relation relation, Row row) throws SQLException {
    try {
      reader.read(relation, row);
    } catch (MigrationException e) {
      relations.remove(relation.name());
      leaveOut(
          relation.name(), relation.isView(), "has a part that is not managed: " + e.getMessage());
    }
  }

  private void leaveOut(TableName name, boolean isView, String why) {
    leaveOut(isView ? Kind.VIEW : Kind.TABLE, name, why);
  }

  private void leaveOut(Kind kind, TableName name, String why) {
    lost.add(name);
    if (ownership.isForeign(name)) {
      leaveOut(kind);
    } else {
      unmanaged.add(
          new Unmanaged(
              kind.name().toLowerCase(Locale.ROOT) + " " + name,
              why,
              Optional.of(DiffObject.of(DiffObject.Kind.valueOf(kind.name()), name))));
    }
  }

  /** A view has no columns but by their names. */
  private void column(RelationRows rows, Relation relation, Row row) throws SQLException {
    String name = row.text("column_name");
    if (relation.isView()
        || !isIgnored(new DiffObject(DiffObject.Kind.COLUMN, relation.name(), name))) {
      rows.column(relation, row);
    }
  }

  private void index(RelationRows rows, Relation relation, Row row) throws SQLException {
    String name = row.text("index_name");
    if (isIgnored(new DiffObject(DiffObject.Kind.INDEX, relation.name(), name))) {
      return;
    }
    try {
      rows.index(relation, row);
    } catch (UnmanagedException e) {
      if (ownership.isForeignIndex(name)) {
        leaveOut(Kind.INDEX);
      } else {
        unmanaged.add(new Unmanaged("index " + name + " of " + relation.name(), e.why()));
      }
    }
  }

  /** What is named and not managed, all of it. */
  List<Unmanaged> unmanaged() {
    return List.copyOf(unmanaged);
  }

  private void leaveOut(Kind kind) {
    leftOut = leftOut.plus(kind, 1);
  }

  /** What was to be ignored and therefore was not read. */
  Set<DiffObject> unread() {
    return Set.copyOf(unread);
  }

  /** What of a site's own a schema cannot hold. */
  LeftOut leftOut() {
    return leftOut;
  }

  private void each(String sql, RowReader reader) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("varchar", schemas.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(new Row(rows));
        }
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(Row row) throws SQLException;
  }

  @FunctionalInterface
  private interface RelationReader {
    void read(Relation relation, Row row) throws SQLException;
  }
}
