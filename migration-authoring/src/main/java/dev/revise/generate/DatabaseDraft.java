package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.entity.JavaName;
import dev.revise.operation.Operations;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A database before it has a module.
 *
 * @param layout where its module stands
 * @param home the name of its schema
 * @param version that of the repository's root pom
 * @param operations what makes its tables of nothing
 * @param prerequisites what must be there before
 * @param target where it is written what the schema should be, as {@code Authoring} takes it
 * @param naming how entities are called that do not say it, as {@code Authoring} has it
 * @param message what the first revision does, in its author's words
 * @param date the day it is written
 * @param alembicId the revision of Alembic's that leaves the same
 */
public record DatabaseDraft(
    ModuleLayout layout,
    String home,
    String version,
    Operations operations,
    Prerequisites prerequisites,
    String target,
    List<String> naming,
    String message,
    LocalDate date,
    Optional<String> alembicId) {

  /** The schema once the first revision is applied. */
  Schema schema() {
    return operations.applyTo(Schema.empty());
  }

  RevisionDraft revision() {
    RevisionDraft draft =
        new RevisionDraft(RevisionId.BASE.next(), message, date, Schema.empty(), operations);
    return alembicId.map(draft::alembic).orElse(draft);
  }

  /** Whether its schema is called as the database is. */
  boolean isOwnNamesake() {
    return home.equals(layout.database());
  }

  /** Whether people edit the entities; else they follow the head. */
  boolean isOfEntities() {
    return target.equals("entities");
  }

  /** Whether the schema is what entities of another package say, which stand as they are. */
  boolean isOfOthersEntities() {
    return target.startsWith("entities:");
  }

  /** {@code LatissDatabase}. */
  ClassName databaseClass() {
    return beside("Database");
  }

  /** {@code LatissRevision}. */
  ClassName revisionClass() {
    return beside("Revision");
  }

  ClassName revisionsClass() {
    return ClassName.get(layout.revisionPackage(), RevisionsWriter.NAME);
  }

  /** Named by the last word of the package, in a project of others by the database. */
  private ClassName beside(String kind) {
    String packageName = layout.databasePackage();
    if (layout.isWholeProject()) {
      return ClassName.get(packageName, JavaName.type(layout.database()) + kind);
    }
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return ClassName.get(packageName, JavaName.type(last) + kind);
  }
}
