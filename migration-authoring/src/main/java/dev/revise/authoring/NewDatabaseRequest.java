package dev.revise.authoring;

import dev.revise.command.SchemaSpec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new module of a database is asked to be.
 *
 * @param name the name of the database
 * @param schema the schema that its tables are to be in; none for the one called as the database
 * @param source where its schema is: a Felis file, entities or a live database
 * @param packageName where its classes go; none for the one that the name makes
 * @param message what its first revision does, in its author's words
 * @param extensions what brings the types that are not the database's own
 * @param naming how tables and columns are called whose entities do not say it, as {@code
 *     Authoring} has it
 * @param classPath directories and jars with the classes of entities, beside revise's own
 * @param date the day it is written
 * @param alembicId the revision of Alembic's that the schema is at, where Alembic made it
 */
public record NewDatabaseRequest(
    String name,
    Optional<String> schema,
    SchemaSpec source,
    Optional<String> packageName,
    String message,
    List<TypeExtension> extensions,
    List<String> naming,
    List<Path> classPath,
    LocalDate date,
    Optional<String> alembicId) {
  public NewDatabaseRequest {
    extensions = List.copyOf(extensions);
    naming = List.copyOf(naming);
    classPath = List.copyOf(classPath);
  }
}
