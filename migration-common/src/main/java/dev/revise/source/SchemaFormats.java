package dev.revise.source;

import dev.revise.schema.UsageException;
import java.util.ServiceLoader;

/** The forms of schemas that are on the class path. */
public final class SchemaFormats {
  private SchemaFormats() {}

  /**
   * The form of that kind.
   *
   * @param artifact that has it
   * @throws UsageException if it is not on the class path
   */
  public static SchemaFormat of(String kind, String artifact) {
    return ServiceLoader.load(SchemaFormat.class, SchemaFormats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s: needs %s, which is not on the class path; add the dependency dev.revise:%2$s"
                        .formatted(kind, artifact)));
  }
}
