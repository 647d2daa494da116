package dev.revise.source.felis;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids of an older file and of this one. */
record IdsOfBoth(FelisIds before, FelisIds now) implements FormerNames {

  @Override
  public List<String> ofTable(TableName table) {
    return FormerNames.given(Optional.ofNullable(now.tables().get(table)))
        .map(
            id ->
                before.tables().entrySet().stream()
                    .filter(old -> old.getValue().text().equals(id))
                    .map(Map.Entry::getKey)
                    .filter(old -> old.schema().equals(table.schema()))
                    .map(TableName::name)
                    .toList())
        .orElse(List.of());
  }

  @Override
  public List<String> ofColumn(TableName table, TableName former, String column) {
    return FormerNames.given(Optional.ofNullable(now.columns(table).get(column)))
        .map(
            id ->
                before.columns(former).entrySet().stream()
                    .filter(old -> old.getValue().text().equals(id))
                    .map(Map.Entry::getKey)
                    .toList())
        .orElse(List.of());
  }
}
