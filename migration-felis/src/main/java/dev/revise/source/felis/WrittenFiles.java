package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.nio.file.Path;
import java.util.Optional;

/** The files that were written, before they are on any disk. */
record WrittenFiles(FelisText text) {
  static final Path FELIS = Path.of("the Felis file");
  private static final Path OVERLAY = Path.of("its overlay");

  /**
   * @throws MigrationException with the first table or view that reading them gives otherwise
   */
  void requireSame(Schema schema) {
    Schema read = read();
    schema
        .names()
        .filter(name -> !isSame(name, schema, read))
        .findFirst()
        .ifPresent(
            name -> {
              throw new MigrationException(
                  "neither a Felis file nor an overlay can say all of "
                      + name
                      + "; look for blanks around its names and empty comments");
            });
    if (!read.equals(schema)) {
      throw new MigrationException(
          "no overlay can say all of the enums and sequences; look for blanks around their names");
    }
  }

  private static boolean isSame(TableName name, Schema schema, Schema read) {
    return Optional.ofNullable(schema.tables().get(name))
            .equals(Optional.ofNullable(read.tables().get(name)))
        && Optional.ofNullable(schema.views().get(name))
            .equals(Optional.ofNullable(read.views().get(name)));
  }

  private Schema read() {
    Mapping file = new YamlFile(FELIS).root(text.felis());
    FelisSchema felis = new FelisSchemaReader(file, new FelisFiles()).read();
    Overlay overlay =
        text.overlay()
            .map(yaml -> new OverlayReader(new YamlFile(OVERLAY).root(yaml), felis.name()).read())
            .orElseGet(Overlay::none);
    return new Assembly(felis, overlay, Optional.empty()).schema();
  }
}
