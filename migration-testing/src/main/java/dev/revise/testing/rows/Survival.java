package dev.revise.testing.rows;

import dev.revise.dialect.UpdatedColumn;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropTable;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RunStep;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.site.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of the values of columns when operations are done and taken back. Columns are called
 * as {@link Content} calls them.
 */
public final class Survival {
  /** What each column of the beginning is called now. */
  private final Map<String, String> now = new TreeMap<>();

  private final Set<String> changed = new TreeSet<>();
  private final Set<String> lost = new TreeSet<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final Set<String> allowed;
  private Optional<String> unknown = Optional.empty();
  private Optional<String> stop = Optional.empty();
  private Optional<String> stopBack = Optional.empty();

  private Survival(Schema schema, Set<String> allowed) {
    this.allowed = allowed;
    for (Table table : schema.tables().values()) {
      table
          .columns()
          .forEach(column -> now.put(key(table.name(), column), key(table.name(), column)));
    }
  }

  /**
   * @param allowed columns, as {@code table.column}, that their author allowed to lose values
   */
  public static Survival of(Schema before, Operations operations, Set<String> allowed) {
    Survival survival = new Survival(before, allowed);
    operations.list().forEach(survival::follow);
    survival.stop = stop(operations);
    survival.stopBack = stop(operations.inverse());
    return survival;
  }

  /** Why rows cannot be carried up, if that is so. */
  public Optional<String> stop() {
    return stop;
  }

  /** Why rows cannot be carried back, if that is so: the tables must be empty then. */
  public Optional<String> stopBack() {
    return stopBack;
  }

  /** Why nobody knows what comes back, if that is so. */
  public Optional<String> unknown() {
    return unknown;
  }

  /** What is not compared when all is taken back. */
  public List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /**
   * @param what a table or columns
   * @param reason why its values do not come back
   */
  public record Omission(String what, String reason) {}

  /** The values that must be there afterwards, by the names of then. */
  public Content expected(Content before) {
    TreeMap<String, List<String>> values = new TreeMap<>();
    now.forEach(
        (first, last) -> {
          if (!changed.contains(first)) {
            values.put(last, before.valuesByColumn().get(first));
          }
        });
    return new Content(values);
  }

  /** The values that must be there when all is taken back. */
  public Content returning(Content before) {
    return before.without(List.copyOf(lost));
  }

  private void follow(Operation operation) {
    if (operation instanceof RenameTable rename) {
      renameTable(rename.table().name(), rename.renamed());
    } else if (operation instanceof RenameColumn rename) {
      String from = rename.table() + "." + rename.column().name();
      String to = rename.table() + "." + rename.to();
      now.replaceAll((first, last) -> last.equals(from) ? to : last);
    } else if (operation instanceof DropColumn drop) {
      if (drop.losesData()) {
        List<String> column = firstOf(key(drop.table(), drop.column()));
        lose(column, String.join(", ", column), drop.describe() + " loses its values");
      }
      now.values().removeIf(key(drop.table(), drop.column())::equals);
    } else if (operation instanceof DropTable drop) {
      List<String> columns =
          drop.table().columns().stream()
              .flatMap(column -> firstOf(key(drop.table().name(), column)).stream())
              .toList();
      lose(columns, drop.table().name().toString(), drop.describe() + " loses its rows");
      now.keySet().removeAll(columns);
    } else if (operation instanceof AlterColumn alter && alter.changesType()) {
      changed.addAll(firstOf(key(alter.table(), alter.from())));
    } else if (operation instanceof AlterEnum alter) {
      alter.users().forEach(user -> changed.addAll(firstOf(key(user.table(), user.column()))));
    } else if (operation instanceof RunStep step) {
      run(step);
    }
  }

  private void renameTable(TableName from, TableName to) {
    String before = from + ".";
    now.replaceAll(
        (first, last) ->
            last.startsWith(before) ? to + "." + last.substring(before.length()) : last);
  }

  private void run(RunStep step) {
    if (step.forward() instanceof NoStep) {
      return;
    }
    Optional<Set<String>> written = written(step);
    changed.addAll(written.orElse(now.keySet()));
    step.forward()
        .loses()
        .ifPresent(
            what -> {
              String reason = "\"%s\" loses %s".formatted(step.summary(), what);
              Set<String> named = named();
              if (!named.isEmpty()) {
                lose(named, String.join(", ", named), reason);
              } else if (written.isPresent()) {
                lose(written.get(), String.join(", ", written.get()), reason);
              } else {
                unknown =
                    Optional.of(
                        reason + "; name the columns, .losing(\"TABLE.COLUMN\"), in values()");
              }
            });
  }

  /** The columns that were given up by name. */
  private Set<String> named() {
    Set<String> named = new TreeSet<>();
    now.keySet().stream()
        .filter(column -> allowed.stream().anyMatch(one -> column.endsWith("." + one)))
        .forEach(named::add);
    return named;
  }

  /** None where nobody can tell. */
  private Optional<Set<String>> written(RunStep step) {
    if (!(step.forward() instanceof SqlStep sql)) {
      return Optional.empty();
    }
    Set<String> columns = new TreeSet<>();
    for (String statement :
        sql.statements().values().stream().flatMap(Collection::stream).toList()) {
      Optional<UpdatedColumn> updated = UpdatedColumn.of(statement);
      if (updated.isEmpty()) {
        return Optional.empty();
      }
      columns.addAll(firstOf(updated.get().table() + "." + updated.get().column()));
    }
    return Optional.of(columns);
  }

  private void lose(Collection<String> columns, String what, String reason) {
    if (!columns.isEmpty()) {
      lost.addAll(columns);
      omissions.add(new Omission(what, reason));
    }
  }

  private List<String> firstOf(String current) {
    return now.entrySet().stream()
        .filter(entry -> entry.getValue().equals(current))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A new NOT NULL column without a default, for which existing rows have no value. */
  private static Optional<String> stop(Operations operations) {
    Set<TableName> created = new HashSet<>();
    for (Operation operation : operations.list()) {
      if (operation instanceof CreateTable create) {
        created.add(create.table().name());
      } else if (operation instanceof RenameTable rename
          && created.contains(rename.table().name())) {
        created.add(rename.renamed());
      } else if (operation instanceof AddColumn add
          && !add.column().nullable()
          && add.column().defaultValue().isEmpty()
          && !created.contains(add.table())) {
        return Optional.of(
            "column %s.%s comes NOT NULL without a value for existing rows"
                .formatted(add.table(), add.column().name()));
      }
    }
    return Optional.empty();
  }

  private static String key(TableName table, Column column) {
    return table + "." + column.name();
  }
}
