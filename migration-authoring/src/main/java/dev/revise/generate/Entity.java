package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.entity.Identifier;
import dev.revise.entity.Sayable;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one class is about.
 *
 * @param table the table, or what a view shows as if it were one
 * @param view what the class shows, unless it is about a table
 * @param key the columns that Hibernate takes for the identifier, in their order
 * @param fields by the name of the column
 * @param enums the Java enums that its columns may have, by the name of the type
 * @param half whether it is used in the middle of a revision, when columns that will never be null
 *     may not be filled yet
 */
record Entity(
    String className,
    Table table,
    Optional<Projection> view,
    List<String> key,
    Map<String, String> fields,
    Map<TableName, ClassName> enums,
    boolean half) {

  static Entity of(Table table, String className) {
    List<String> key = Identifier.of(table).orElseThrow(() -> keyless(table.name()));
    return of(className, table, Optional.empty(), key);
  }

  /** None if only the database can tell what the view shows. */
  static Optional<Entity> of(View view, Schema all, String className) {
    return Sayable.shown(view, all).map(columns -> of(view, columns, all, className));
  }

  private static Entity of(View view, List<Column> columns, Schema all, String className) {
    Table shown = new Table(view.name(), columns, List.of(), List.of(), view.comment(), List.of());
    Projection projection = (Projection) view.query();
    List<String> key =
        origin(projection, all)
            .flatMap(table -> shown(table, projection))
            .or(() -> Identifier.of(shown))
            .orElseGet(() -> columns.stream().map(Column::name).toList());
    return of(className, shown, Optional.of(projection), key);
  }

  private static Entity of(
      String className, Table table, Optional<Projection> view, List<String> key) {
    EntityText.requireNames(table);
    List<Column> columns = new ArrayList<>();
    key.forEach(name -> columns.add(table.column(name).orElseThrow()));
    table.columns().stream().filter(column -> !key.contains(column.name())).forEach(columns::add);
    return new Entity(
        className,
        table.withColumns(columns),
        view,
        key,
        EntityNames.fields(columns),
        Map.of(),
        false);
  }

  private static Optional<Table> origin(Projection projection, Schema all) {
    return Optional.ofNullable(all.tables().get(projection.from()));
  }

  /** The primary key of the table under the names of the view, if the view shows all of it. */
  private static Optional<List<String>> shown(Table table, Projection projection) {
    return table
        .primaryKey()
        .map(
            key ->
                key.columns().stream()
                    .flatMap(
                        column ->
                            projection.columns().stream()
                                .filter(shown -> shown.column().equals(column))
                                .map(shown -> shown.as())
                                .limit(1))
                    .toList())
        .filter(key -> key.size() == table.primaryKey().get().columns().size());
  }

  private static MigrationException keyless(TableName table) {
    return new MigrationException(
        "%s has neither a primary key nor a column that is never null, so that Hibernate cannot tell its rows apart; give it a key"
            .formatted(table));
  }

  Entity inHalfARevision() {
    return new Entity(className, table, view, key, fields, enums, true);
  }

  Entity withEnums(Map<TableName, ClassName> others) {
    return new Entity(className, table, view, key, fields, Map.copyOf(others), half);
  }

  /** Whether each row that the class meets has a value there. */
  boolean isFilled(Column column) {
    return !column.nullable() && (!half || isKey(column));
  }

  List<Column> columns() {
    return table.columns();
  }

  String field(Column column) {
    return fields.get(column.name());
  }

  boolean isKey(Column column) {
    return key.contains(column.name());
  }

  /** Whether a class of its own holds the key. */
  boolean hasKeyClass() {
    return key.size() > 1;
  }

  /** {@code Key}, also where the entity is called so. */
  String keyClass() {
    return className.equalsIgnoreCase("Key") ? "KeyColumns" : "Key";
  }
}
