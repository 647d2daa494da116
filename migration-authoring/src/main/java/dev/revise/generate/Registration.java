package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Optional;

/**
 * Names a new module where the repository names its databases: after the last of them, in the same
 * way. All else in a file stays as it is, byte for byte; a file that has it already stays whole.
 *
 * @param known the modules that are there
 */
public record Registration(ModuleLayout module, List<ModuleLayout> known) {
  public Registration {
    known = List.copyOf(known);
  }

  /**
   * In the root pom: among its modules, and among the dependencies that it manages.
   *
   * @throws MigrationException if there is no database after which it can stand, in a sentence that
   *     says what to add where
   */
  public SourceFile inRootPom(SourceFile pom) {
    String line = "<module>%s</module>".formatted(module.module());
    return inPom(edited(pom, Listing.MODULES, line + " to its <modules>"));
  }

  /** In the pom of a module that depends on all databases; the errors are the same. */
  public SourceFile inPom(SourceFile pom) {
    String block =
        "a <dependency> on dev.revise:%s to its <dependencies>".formatted(module.module());
    return edited(pom, Listing.DEPENDENCIES, block);
  }

  private SourceFile edited(SourceFile pom, Listing listing, String toAdd) {
    List<String> names = known.stream().map(layout -> layout.module().toString()).toList();
    return edited(pom, listing.with(module.module().toString(), names, pom.text()), toAdd);
  }

  private SourceFile edited(SourceFile file, Optional<String> text, String toAdd) {
    return text.map(edited -> new SourceFile(file.path(), edited))
        .orElseThrow(
            () ->
                new MigrationException(
                    "%s names no database after which %s could stand; add %s, then say this again with REVISE_BUILD=never"
                        .formatted(file.path(), module.database(), toAdd)));
  }
}
