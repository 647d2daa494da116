package dev.revise.source.felis;

import dev.revise.dialect.PureSql;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a Felis file and its overlay say together. */
final class Assembly {
  private final FelisSchema felis;
  private final Overlay overlay;
  private final ColumnIds ids;
  private final Optional<PureSql> rules;

  /**
   * @param rules for their SQL; none where it is our own
   */
  Assembly(FelisSchema felis, Overlay overlay, Optional<PureSql> rules) {
    this.felis = felis;
    this.overlay = overlay;
    this.rules = rules;
    this.ids = new ColumnIds(felis);
  }

  Schema schema() {
    new OverlayChecks(felis, overlay).check();
    Map<FelisTable, Table> tables = new IdentityHashMap<>();
    Problems problems = new Problems();
    kept(false)
        .forEach(
            table ->
                problems.noting(() -> table(table)).ifPresent(made -> tables.put(table, made)));
    problems.say();
    tables.replaceAll((felis, table) -> withKeysIntoTables(table));
    Map<FelisTable, View> views = new IdentityHashMap<>();
    kept(true)
        .forEach(
            table ->
                problems
                    .noting(() -> view(tables, table))
                    .ifPresent(made -> views.put(table, made)));
    problems.say();
    List<View> all = new ArrayList<>(views.values());
    overlay
        .addedViews()
        .forEach(added -> problems.noting(() -> checked(added)).ifPresent(all::add));
    problems.say();
    return overlay.objects().over(bare(tables, views, all), felis.name(), rules);
  }

  private Schema bare(Map<FelisTable, Table> tables, Map<FelisTable, View> views, List<View> all) {
    try {
      return Schema.of(tables.values(), all, overlay.enums(), overlay.sequences());
    } catch (MigrationException e) {
      throw located(tables, views, e);
    }
  }

  /** Slowly, to find the place where it goes wrong. */
  private MigrationException located(
      Map<FelisTable, Table> tables, Map<FelisTable, View> views, MigrationException problem) {
    Schema schema = Schema.of(List.of(), List.of(), overlay.enums(), overlay.sequences());
    for (FelisTable table : kept(false)) {
      schema = plus(schema, table, tables.get(table).withoutForeignKeys());
    }
    for (FelisTable table : kept(false)) {
      schema = plusKeys(schema, table, tables.get(table).foreignKeys());
    }
    for (FelisTable table : kept(true)) {
      schema = plus(schema, table, views.get(table));
    }
    requireAddable(schema, overlay.addedViews());
    return felis.element().place().problem(problem.getMessage(), problem);
  }

  /** They may read each other, in any order. */
  private static void requireAddable(Schema schema, List<AddedView> left) {
    for (AddedView added : left) {
      Optional<Schema> more = new Problems().noting(() -> schema.plus(added.view()));
      if (more.isPresent()) {
        requireAddable(more.get(), left.stream().filter(other -> other != added).toList());
        return;
      }
    }
    left.forEach(added -> added.place().locating(() -> schema.plus(added.view())));
  }

  private View checked(AddedView added) {
    View view = added.view();
    rules.ifPresent(
        known ->
            added
                .place()
                .locating(
                    () -> {
                      known.require(view);
                      return view;
                    }));
    return view;
  }

  private static Schema plus(Schema schema, FelisTable felis, Table table) {
    return felis.element().place().locating(() -> schema.plus(table));
  }

  private static Schema plus(Schema schema, FelisTable felis, View view) {
    return felis.element().place().locating(() -> schema.plus(view));
  }

  private Schema plusKeys(Schema schema, FelisTable table, Stream<ForeignKey> keys) {
    Constraint[] all = keys.toArray(Constraint[]::new);
    return all.length == 0
        ? schema
        : table
            .element()
            .place()
            .locating(() -> schema.edit(name(table), edited -> edited.with(all)));
  }

  private Table table(FelisTable table) {
    Table converted = new TableConversion(ids, table, name(table)).table();
    List<Column> columns = new ArrayList<>(converted.columns());
    overlay.addedColumns().stream()
        .filter(added -> added.isIn(table))
        .forEach(added -> columns.add(added.column()));
    Table whole = converted.withColumns(columns);
    rules.ifPresent(known -> new TableSql(table, known).require(whole));
    return Optional.ofNullable(overlay.tables().get(table.name()))
        .map(other -> other.place().locating(() -> checked(other.over(whole))))
        .orElse(whole);
  }

  private Table checked(Table table) {
    rules.ifPresent(known -> known.require(table));
    return table;
  }

  private Table withKeysIntoTables(Table table) {
    return table.withConstraints(
        table.constraints().stream()
            .map(one -> one instanceof ForeignKey key ? intoTables(key) : one)
            .toList());
  }

  /** No key can reference a view; one that does means the table that the view shows. */
  private ForeignKey intoTables(ForeignKey key) {
    return Optional.ofNullable(overlay.views().get(key.references().name()))
        .map(
            view ->
                key.withReferences(
                    key.references().withName(view.of()),
                    key.referencedColumns().stream().map(view::inTable).toList()))
        .orElse(key);
  }

  private View view(Map<FelisTable, Table> tables, FelisTable table) {
    ViewOverlay view = overlay.views().get(table.name());
    Set<String> shown = new LinkedHashSet<>();
    table.columns().forEach(column -> shown.add(column.name()));
    overlay.addedColumns().stream()
        .filter(added -> added.isIn(table))
        .forEach(added -> shown.add(added.name()));
    Table of = tables.get(felis.table(view.of()).orElseThrow());
    return view.view(name(table), shown, table.element().description(), of);
  }

  private List<FelisTable> kept(boolean views) {
    Map<String, ViewOverlay> all = overlay.views();
    return felis.tables().stream()
        .filter(table -> all.containsKey(table.name()) == views)
        .filter(table -> !overlay.hints().ignored().match(table.name()))
        .toList();
  }

  private TableName name(FelisTable table) {
    return table.element().place().locating(() -> new TableName(felis.name(), table.name()));
  }
}
