package dev.revise.schema;

/** A place a schema can come from: history, a Felis file, entities, a live database. */
@FunctionalInterface
public interface SchemaSource {

  /**
   * @throws MigrationException if the place cannot be read, in a sentence that names it
   */
  Schema read();
}
