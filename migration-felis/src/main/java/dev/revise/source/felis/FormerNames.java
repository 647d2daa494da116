package dev.revise.source.felis;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/** What ids say of the names that tables and columns once had. */
sealed interface FormerNames permits IdsByName, IdsOfBoth {

  /** The names that the table may have had. */
  List<String> ofTable(TableName table);

  /**
   * The names that the column may have had.
   *
   * @param former the table's own name at the time
   */
  List<String> ofColumn(TableName table, TableName former, String column);

  /** The id, if its author gave it. */
  static Optional<String> given(Optional<FelisId> id) {
    return id.filter(FelisId::given).map(FelisId::text);
  }
}
