package dev.revise.command;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code --rename} says: {@code TABLE=NEW} or {@code TABLE.COLUMN=NEW}, where a schema may
 * stand before the table of a column. A renamed table goes by either of its names.
 */
final class RenameOptions {
  private final Schema from;
  private final List<TableRename> tables = new ArrayList<>();

  private RenameOptions(Schema from) {
    this.from = from;
  }

  /**
   * @throws MigrationException if one has another form, or names a table that is not there
   */
  static Renames read(List<String> options, Schema from) {
    return new RenameOptions(from).read(options);
  }

  private Renames read(List<String> options) {
    List<ColumnRename> columns = new ArrayList<>();
    options.stream().map(RenameOptions::parts).filter(p -> p.size() == 2).forEach(this::addTable);
    options.stream()
        .map(RenameOptions::parts)
        .filter(parts -> parts.size() > 2)
        .map(this::column)
        .forEach(columns::add);
    return new Renames(tables, columns);
  }

  /** The names in front of the equals sign, and the new one behind it. */
  private static List<String> parts(String option) {
    int equals = option.indexOf('=');
    List<String> parts =
        equals < 0
            ? List.of()
            : Stream.concat(
                    Arrays.stream(option.substring(0, equals).split("\\.", -1)),
                    Stream.of(option.substring(equals + 1)))
                .map(String::strip)
                .toList();
    if (parts.size() < 2 || parts.size() > 4 || parts.contains("")) {
      throw new UsageException(
          "\"%s\" is no rename; say --rename TABLE.COLUMN=NEW or --rename TABLE=NEW"
              .formatted(option));
    }
    return parts;
  }

  private void addTable(List<String> parts) {
    TableName table = only(from.tables().keySet().stream(), parts.get(0));
    tables.add(new TableRename(table, parts.get(1)));
  }

  private ColumnRename column(List<String> parts) {
    int last = parts.size() - 1;
    String name = String.join(".", parts.subList(0, last - 1));
    TableName before = only(from.tables().keySet().stream(), afterwards(name));
    return new ColumnRename(after(before), parts.get(last - 1), parts.get(last));
  }

  /** The name before of a table that is named by its new name. */
  private String afterwards(String name) {
    return tables.stream()
        .filter(rename -> isCalled(rename.renamed(), name))
        .map(rename -> rename.from().toString())
        .findFirst()
        .orElse(name);
  }

  private TableName after(TableName before) {
    return tables.stream()
        .filter(rename -> rename.from().equals(before))
        .map(TableRename::renamed)
        .findFirst()
        .orElse(before);
  }

  private TableName only(Stream<TableName> all, String name) {
    List<TableName> known = all.toList();
    List<TableName> found = known.stream().filter(table -> isCalled(table, name)).toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "there is no table %s to rename%s"
              .formatted(name, Nearest.hint(name, known.stream().map(TableName::name).toList())));
    }
    if (found.size() > 1) {
      throw new UsageException(
          "table %s may be any of %s; say SCHEMA.TABLE.COLUMN=NEW".formatted(name, found));
    }
    return found.get(0);
  }

  private static boolean isCalled(TableName table, String name) {
    return table.name().equals(name) || table.toString().equals(name);
  }
}
