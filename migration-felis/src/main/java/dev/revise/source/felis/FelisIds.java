package dev.revise.source.felis;

import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.source.StableIds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The {@code @id} of each table and column of a schema that a Felis file describes: it stays when
 * the name changes, which makes a rename sure.
 *
 * <p>Only an id that its author gave tells of a rename; one that Felis generates follows the name.
 * The old name must be gone and the new one new, else two things exchanged an id, and nobody
 * guesses. Views have no ids that count, nor has what only an overlay adds.
 */
public final class FelisIds implements StableIds {
  private final Schema schema;
  private final Map<TableName, FelisId> tables = new TreeMap<>();
  private final Map<TableName, Map<String, FelisId>> columns = new TreeMap<>();

  private FelisIds(Schema schema) {
    this.schema = schema;
  }

  /**
   * @param schema what the file and its overlay describe
   */
  static FelisIds of(Schema schema, FelisSchema felis) {
    FelisIds ids = new FelisIds(schema);
    Map<String, FelisTable> described =
        felis.tables().stream().collect(Collectors.toMap(FelisTable::name, table -> table));
    schema.tables().keySet().forEach(name -> ids.put(name, described.get(name.name())));
    return ids;
  }

  /**
   * What an older schema knows under the name that an id still has, by Felis' own way of making
   * ids: {@code #table} and {@code #table.column}.
   *
   * @return the renames that are sure; a column's table by its name now
   */
  @Override
  public Renames renamesSince(Schema before) {
    return new SureRenames(before, schema, new IdsByName(this)).renames();
  }

  /**
   * What an older file has under the same id and another name.
   *
   * @return the renames that are sure; a column's table by its name now
   */
  @Override
  public Renames renamesSince(StableIds before) {
    return before instanceof FelisIds ids
        ? new SureRenames(ids.schema, schema, new IdsOfBoth(ids, this)).renames()
        : Renames.none();
  }

  Map<TableName, FelisId> tables() {
    return Collections.unmodifiableMap(tables);
  }

  /** Those of a table's columns, by their names. */
  Map<String, FelisId> columns(TableName table) {
    return Collections.unmodifiableMap(columns.getOrDefault(table, Map.of()));
  }

  private void put(TableName name, FelisTable table) {
    Map<String, FelisId> own = new LinkedHashMap<>();
    table.columns().forEach(column -> own.put(column.name(), FelisId.of(column.element())));
    tables.put(name, FelisId.of(table.element()));
    columns.put(name, own);
  }
}
