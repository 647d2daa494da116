package dev.revise.schema;

/**
 * A table that is the same under another name.
 *
 * @param to its name afterwards, in the same schema
 */
public record TableRename(TableName from, String to) {
  public TableRename {
    Names.checked(to);
  }

  /** The whole name afterwards. */
  public TableName renamed() {
    return from.withName(to);
  }
}
