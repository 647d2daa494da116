package dev.revise.authoring;

import dev.revise.command.Fill;
import dev.revise.dialect.Updates;
import dev.revise.diff.LikelyRename;
import dev.revise.diff.Postponement;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Operations in which each existing row gets a value for each column that may not stay empty, on
 * both ways: the column comes nullable, is filled, and then is not null. A fill reads a row before
 * anything of it is dropped, under the names that the revision gives. What is filled from rows of
 * the schema before comes first, so that a row without a match is found before a key that it breaks
 * is bound anew.
 */
final class FilledOperations {
  private final Operations operations;
  private final Fills fills;
  private final FillReads reads;
  private final NewColumns news;
  private final MissingValues missing;
  private final SchemaChange change;
  private final Set<Object> used = new HashSet<>();
  private final Set<AddColumn> begun = new HashSet<>();

  private FilledOperations(
      Schema before, Operations operations, Fills fills, List<LikelyRename> likely) {
    this.fills = fills;
    this.reads = new FillReads(operations, fills);
    this.operations = new Postponement(reads::awaits).of(operations);
    this.news = new NewColumns(before, this.operations, fills);
    this.missing = new MissingValues(likely);
    this.change = new SchemaChange(before);
  }

  /**
   * @param likely the renames that nobody asserted
   * @throws UsageException if a column would be empty in existing rows on either way, or a fill is
   *     for none that needs one, for one that has another, or reads what is not there
   */
  static Operations of(
      Schema before, Operations operations, Fills fills, List<LikelyRename> likely) {
    return new FilledOperations(before, operations, fills, likely).written();
  }

  private Operations written() {
    operations.stream().forEach(this::findMissing);
    missing.require();
    news.first().forEach(this::addFrom);
    operations.stream().forEach(this::write);
    fills.requireUsed(used);
    return change.operations();
  }

  private void findMissing(Operation operation) {
    if (operation instanceof AddColumn add
        && news.needsValue(add)
        && fills.with(add.table(), add.column().name()).isEmpty()
        && fills.from(add.table()).isEmpty()) {
      missing.onTheWayUp(add.table(), add.column());
    } else if (operation instanceof DropColumn drop
        && NewColumns.needsValue(drop.column())
        && fills.backTo(drop.table(), drop.column().name()).isEmpty()) {
      missing.onTheWayBack(drop.table(), drop.column());
    }
  }

  private void write(Operation operation) {
    if (operation instanceof AddColumn add) {
      add(add);
    } else if (operation instanceof AlterColumn alter) {
      alter(alter);
    } else if (operation instanceof DropColumn drop) {
      drop(drop);
    } else {
      change.apply(operation);
    }
  }

  private void add(AddColumn add) {
    if (!begun.add(add)) {
      return;
    }
    if (!news.needsValue(add)) {
      change.apply(add);
      return;
    }
    TableName table = add.table();
    fills
        .with(table, add.column().name())
        .ifPresentOrElse(fill -> add(add, fill), () -> addFrom(add));
  }

  private void add(AddColumn add, Fill fill) {
    used.add(fill);
    TableName table = add.table();
    FillReads.named(fill).names().forEach(name -> addBefore(table, name));
    reads.require("--fill", fill, table, change.schema(), filledLater(table));
    change.apply(nullable(add));
    change.apply(filling(fill, table, Updates.ofAll(table, fill.column(), fill.expression())));
    change.apply(notNull(add));
  }

  /** A new column that another one is filled from. */
  private void addBefore(TableName table, String column) {
    news.all()
        .filter(add -> add.table().equals(table) && add.column().name().equals(column))
        .forEach(this::add);
  }

  /** The new columns of a table that hold nothing so far. */
  private Set<String> filledLater(TableName table) {
    Schema now = change.schema();
    return begun.stream()
        .filter(add -> add.table().equals(table))
        .map(add -> add.column().name())
        .filter(name -> now.table(table).column(name).isEmpty())
        .collect(Collectors.toSet());
  }

  /** All columns that one row of another table fills, at the place of the first of them. */
  private void addFrom(AddColumn first) {
    TableName table = first.table();
    FillFrom fill = fills.from(table).orElseThrow();
    if (!used.add(fill)) {
      return;
    }
    List<AddColumn> columns = news.filledFrom(table);
    begun.addAll(columns);
    news.requireRows(fill, table);
    columns.forEach(add -> change.apply(nullable(add)));
    try {
      change.apply(news.filling(fill, table));
    } catch (MigrationException e) {
      throw new UsageException("--fill-from %s: %s".formatted(fill, e.getMessage()), e);
    }
    columns.forEach(add -> change.apply(notNull(add)));
  }

  /** Whether a row lacks a value is up to the database; the operation refuses if one does. */
  private void alter(AlterColumn alter) {
    TableName table = alter.table();
    String column = alter.to().name();
    if (alter.from().nullable() && !alter.to().nullable()) {
      fills.with(table, column).ifPresentOrElse(f -> fill(alter, f), () -> change.apply(alter));
    } else if (!alter.from().nullable() && alter.to().nullable()) {
      fills
          .backTo(table, column)
          .ifPresentOrElse(fill -> fillBack(alter, fill), () -> change.apply(alter));
    } else {
      change.apply(alter);
    }
  }

  /** The value is one of the new type. */
  private void fill(AlterColumn alter, Fill fill) {
    TableName table = alter.table();
    Column empty = alter.changesType() ? alter.to().withNullable(true) : alter.from();
    reads.require("--fill", fill, table, change.schema(), Set.of());
    applyIfOther(table, alter.from(), empty);
    change.apply(filling(fill, table, Updates.ofEmpty(table, fill.column(), fill.expression())));
    change.apply(new AlterColumn(table, empty, alter.to()));
    used.add(fill);
  }

  /** The value is one of the old type. */
  private void fillBack(AlterColumn alter, Fill fill) {
    TableName table = alter.table();
    Column empty = alter.changesType() ? alter.from().withNullable(true) : alter.to();
    reads.require("--fill-back", fill, table, change.schema(), Set.of());
    change.apply(new AlterColumn(table, alter.from(), empty));
    change.apply(
        puttingBack(fill, table, Updates.ofEmpty(table, fill.column(), fill.expression())));
    applyIfOther(table, empty, alter.to());
  }

  private void applyIfOther(TableName table, Column from, Column to) {
    if (!from.equals(to)) {
      change.apply(new AlterColumn(table, from, to));
    }
  }

  private void drop(DropColumn drop) {
    fills
        .backTo(drop.table(), drop.column().name())
        .ifPresentOrElse(fill -> drop(drop, fill), () -> change.apply(drop));
  }

  private void drop(DropColumn drop, Fill fill) {
    TableName table = drop.table();
    Column empty = drop.column().withNullable(true);
    reads.require("--fill-back", fill, table, change.schema(), dropped(table));
    applyIfOther(table, drop.column(), empty);
    change.apply(puttingBack(fill, table, Updates.ofAll(table, fill.column(), fill.expression())));
    change.apply(new DropColumn(table, empty));
  }

  private Set<String> dropped(TableName table) {
    return operations.stream()
        .filter(DropColumn.class::isInstance)
        .map(DropColumn.class::cast)
        .filter(drop -> drop.table().equals(table))
        .map(drop -> drop.column().name())
        .collect(Collectors.toSet());
  }

  private static AddColumn nullable(AddColumn add) {
    return new AddColumn(add.table(), add.column().withNullable(true));
  }

  private static AlterColumn notNull(AddColumn add) {
    return new AlterColumn(add.table(), add.column().withNullable(true), add.column());
  }

  private RunStep filling(Fill fill, TableName table, String update) {
    return RunStep.everywhere(
        "fill %s.%s with %s".formatted(table, fill.column(), fill.expression()), update);
  }

  private RunStep puttingBack(Fill fill, TableName table, String update) {
    used.add(fill);
    return new RunStep(
        "fill %s.%s with %s on the way back".formatted(table, fill.column(), fill.expression()),
        new NoStep(),
        SqlStep.everywhere(update));
  }
}
