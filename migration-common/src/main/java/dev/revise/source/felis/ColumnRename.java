package dev.revise.source.felis;

/**
 * A column that the database knows under another name than the Felis file gives it now.
 *
 * @param table the table's name in the Felis file
 */
public record ColumnRename(String table, String from, String to) {}
