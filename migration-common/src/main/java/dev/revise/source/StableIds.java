package dev.revise.source;

import dev.revise.schema.Renames;
import dev.revise.schema.Schema;

/** Names of tables and columns that stay when these are renamed, such as the ids of Felis. */
public interface StableIds {
  /**
   * The renames that are sure since an older schema, of which only the names are known; a column's
   * table by its name now.
   */
  Renames renamesSince(Schema before);

  /** The renames that are sure since an older schema of the same form; none of another form. */
  Renames renamesSince(StableIds before);
}
