package dev.revise.nlds.revision;

import dev.revise.nlds.NldsRevision;
import dev.revise.operation.LabelMap;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.EnumType;

/** A link is a link, and what was never looked at is as unknown as what nobody recognised. */
public final class V0003__Types_of_files extends NldsRevision {
  public V0003__Types_of_files() {
    super(Origin.on("2024-06-20"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.exchangeEnum(
        PATH_TYPE,
        EnumType.of(FILE_TYPE, "REGULAR_FILE", "DIRECTORY", "LINK", "UNKNOWN"),
        LabelMap.ofSameNames()
            .up("FILE", "REGULAR_FILE")
            .up("LINK_COMMON_PATH", "LINK")
            .up("LINK_ABSOLUTE_PATH", "LINK")
            .downBy(
                "LINK",
                "CASE WHEN \"link_path\" LIKE '/%' THEN 'LINK_ABSOLUTE_PATH' ELSE 'LINK_COMMON_PATH' END")
            .up("NOT_RECOGNISED", "UNKNOWN")
            .up("UNINDEXED", "UNKNOWN")
            .down("UNKNOWN", "NOT_RECOGNISED"));
    schema.table(FILE).renameColumn("path_type", "file_type");
  }
}
