package dev.revise.dialect;

import java.util.List;

/**
 * One thing a database must have before its first revision.
 *
 * @param what in words: {@code role "usdf"}
 * @param countSql a query for one number, above zero when it is there
 * @param createSql the statements that create it
 * @param hint what to do on the server first if they cannot work, empty if nothing
 */
public record Need(String what, String countSql, List<String> createSql, String hint) {
  public Need {
    createSql = List.copyOf(createSql);
  }

  Need(String what, String countSql, String createSql) {
    this(what, countSql, List.of(createSql), "");
  }
}
