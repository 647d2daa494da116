package dev.revise.source;

/**
 * A form in which people say what a schema should be, such as Felis files or entities. {@link
 * java.util.ServiceLoader} finds those on the class path.
 */
public interface SchemaFormat {
  /** What stands in front of the colon: {@code felis}. */
  String kind();

  /**
   * Reads a schema.
   *
   * @throws dev.revise.schema.MigrationException if it cannot be read, in a sentence for whoever
   *     wrote it
   */
  SchemaReading read(SchemaPlace place);
}
