package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;

/**
 * One change of a schema. It carries whole objects, not names, so that it can be taken back without
 * asking anyone.
 */
public sealed interface Operation
    permits CreateTable,
        DropTable,
        RenameTable,
        AddColumn,
        DropColumn,
        AlterColumn,
        RenameColumn,
        AddConstraint,
        DropConstraint,
        RenameConstraint,
        CreateIndex,
        DropIndex,
        CreateView,
        DropView,
        ReplaceView,
        GrantPrivilege,
        RevokePrivilege,
        SetComment,
        CreateEnum,
        DropEnum,
        AlterEnum,
        CreateSequence,
        DropSequence,
        AlterSequence,
        CreateObject,
        DropObject,
        ReplaceObject,
        FillColumns,
        UnfillColumns,
        RunStep {

  /** What takes this change back; {@code inverse().inverse()} equals this. */
  Operation inverse();

  /**
   * The schema after this change.
   *
   * @throws MigrationException if no database at {@code schema} could make it, in a sentence
   */
  Schema applyTo(Schema schema);

  <R> R accept(Visitor<R> visitor);

  /** What it is about. */
  Subject subject();

  /** What it changes and what it needs unchanged. */
  default Footprint footprint() {
    return Footprint.of(subject());
  }

  /** The same change at another place in a revision, where it may find other neighbours. */
  default Operation adaptedTo(Schema schema) {
    return this;
  }

  /** One line for people: {@code add column cdb_latiss.exposure.can_see_sky}. */
  String describe();

  /** Whether rows lose values that the inverse cannot bring back. */
  default boolean losesData() {
    return false;
  }

  /** One method an operation, so that the compiler finds whoever forgot one. */
  interface Visitor<R> {
    R createTable(CreateTable operation);

    R dropTable(DropTable operation);

    R renameTable(RenameTable operation);

    R addColumn(AddColumn operation);

    R dropColumn(DropColumn operation);

    R alterColumn(AlterColumn operation);

    R renameColumn(RenameColumn operation);

    R addConstraint(AddConstraint operation);

    R dropConstraint(DropConstraint operation);

    R renameConstraint(RenameConstraint operation);

    R createIndex(CreateIndex operation);

    R dropIndex(DropIndex operation);

    R createView(CreateView operation);

    R dropView(DropView operation);

    R replaceView(ReplaceView operation);

    R grantPrivilege(GrantPrivilege operation);

    R revokePrivilege(RevokePrivilege operation);

    R setComment(SetComment operation);

    R createEnum(CreateEnum operation);

    R dropEnum(DropEnum operation);

    R alterEnum(AlterEnum operation);

    R createSequence(CreateSequence operation);

    R dropSequence(DropSequence operation);

    R alterSequence(AlterSequence operation);

    R createObject(CreateObject operation);

    R dropObject(DropObject operation);

    R replaceObject(ReplaceObject operation);

    R fillColumns(FillColumns operation);

    R unfillColumns(UnfillColumns operation);

    R runStep(RunStep operation);
  }
}
