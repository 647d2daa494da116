package dev.revise.dialect;

import java.util.List;
import java.util.Optional;

/**
 * One thing a database must have before its first revision.
 *
 * @param what in words: {@code role "usdf"}
 * @param countSql a query for one number, above zero when it is there
 * @param createSql the statements that create it
 * @param extension what brings it, if the server does not have it by itself
 */
public record Need(
    String what, String countSql, List<String> createSql, Optional<Extension> extension) {
  public Need {
    createSql = List.copyOf(createSql);
  }

  Need(String what, String countSql, String... createSql) {
    this(what, countSql, List.of(createSql), Optional.empty());
  }
}
