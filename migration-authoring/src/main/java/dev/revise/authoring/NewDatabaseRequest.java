package dev.revise.authoring;

import dev.revise.command.SchemaSpec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new module of a database is asked to be.
 *
 * @param name the name of the database and of its schema
 * @param source where its schema is: a Felis file, entities or a live database
 * @param packageName where its classes go; none for the one that the name makes
 * @param message what its first revision does, in its author's words
 * @param extensions what brings the types that are not the database's own
 * @param classPath directories and jars with the classes of entities, beside revise's own
 * @param date the day it is written
 */
public record NewDatabaseRequest(
    String name,
    SchemaSpec source,
    Optional<String> packageName,
    String message,
    List<TypeExtension> extensions,
    List<Path> classPath,
    LocalDate date) {
  public NewDatabaseRequest {
    extensions = List.copyOf(extensions);
    classPath = List.copyOf(classPath);
  }
}
