package dev.revise.schema;

/**
 * A column that is the same under another name.
 *
 * @param table the table by its name afterwards, should that change as well
 */
public record ColumnRename(TableName table, String from, String to) {
  public ColumnRename {
    Names.checked(from);
    Names.checked(to);
  }
}
