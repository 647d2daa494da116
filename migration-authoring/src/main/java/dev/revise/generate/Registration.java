package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;

/**
 * Names a new module in the root pom: as the last of its modules. All else stays as it is, byte for
 * byte; a pom that has it already stays whole.
 */
public record Registration(ModuleLayout module) {
  private static final String MODULES = "project/modules";

  /**
   * @throws MigrationException if the pom has no modules, in a sentence that says what to add where
   */
  public SourceFile in(SourceFile pom) {
    XmlText text = new XmlText(pom.text());
    String element = "<module>%s</module>".formatted(module.module());
    if (!text.has(MODULES)) {
      throw new MigrationException(
          "%s has no <modules>; add them with %s, then repeat the command with REVISE_BUILD=never"
              .formatted(pom.path(), element));
    }
    return text.holds(element)
        ? pom
        : new SourceFile(pom.path(), text.with(MODULES, element).text());
  }
}
