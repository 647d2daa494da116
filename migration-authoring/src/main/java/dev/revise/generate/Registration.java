package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.util.List;

/**
 * Names a new module in the root pom: after the last of the databases, in the same way. All else
 * stays as it is, byte for byte; a pom that has it already stays whole.
 *
 * @param known the modules that are there
 */
public record Registration(ModuleLayout module, List<ModuleLayout> known) {
  public Registration {
    known = List.copyOf(known);
  }

  /**
   * In the root pom, among its modules.
   *
   * @throws MigrationException if there is no database after which it can stand, in a sentence that
   *     says what to add where
   */
  public SourceFile inRootPom(SourceFile pom) {
    List<String> names = known.stream().map(layout -> layout.module().toString()).toList();
    return Listing.with(module.module().toString(), names, pom.text())
        .map(edited -> new SourceFile(pom.path(), edited))
        .orElseThrow(
            () ->
                new MigrationException(
                    "%s names no database after which %s could stand; add <module>%s</module> to its <modules>, then say this again with REVISE_BUILD=never"
                        .formatted(pom.path(), module.database(), module.module())));
  }
}
