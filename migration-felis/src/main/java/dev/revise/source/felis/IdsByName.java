package dev.revise.source.felis;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ids as Felis makes them of the names at the time: {@code #table}, {@code #table.column}. */
record IdsByName(FelisIds now) implements FormerNames {

  @Override
  public List<String> ofTable(TableName table) {
    return id(table).flatMap(id -> after("#", id)).stream().toList();
  }

  /** An id may begin with the table's name then or with its id, which is a still older name. */
  @Override
  public List<String> ofColumn(TableName table, TableName former, String column) {
    Optional<String> id = FormerNames.given(Optional.ofNullable(now.columns(table).get(column)));
    return Stream.concat(Stream.of("#" + former.name()), id(table).stream())
        .flatMap(prefix -> id.flatMap(text -> after(prefix + ".", text)).stream())
        .distinct()
        .toList();
  }

  private Optional<String> id(TableName table) {
    return FormerNames.given(Optional.ofNullable(now.tables().get(table)));
  }

  private static Optional<String> after(String prefix, String id) {
    return id.length() > prefix.length() && id.startsWith(prefix)
        ? Optional.of(id.substring(prefix.length()))
        : Optional.empty();
  }
}
