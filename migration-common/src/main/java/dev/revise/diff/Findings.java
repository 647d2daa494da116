package dev.revise.diff;

import dev.revise.diff.Subject.Part;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateObject;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropEnum;
import dev.revise.operation.DropIndex;
import dev.revise.operation.DropObject;
import dev.revise.operation.DropSequence;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.FillColumns;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.RenameTable;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.RunStep;
import dev.revise.operation.SetComment;
import dev.revise.operation.UnfillColumns;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Constraint;
import dev.revise.schema.Grant;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/** What an operation that mends tells about what is there and what should be. */
record Findings(TableDiff tables) implements Operation.Visitor<Finding> {

  @Override
  public Finding createTable(CreateTable operation) {
    return missing(Part.TABLE, operation.table().name(), "", operation.table(), operation);
  }

  @Override
  public Finding dropTable(DropTable operation) {
    return surplus(Part.TABLE, operation.table().name(), "", operation.table(), operation);
  }

  @Override
  public Finding addColumn(AddColumn operation) {
    String name = operation.column().name();
    return missing(Part.COLUMN, operation.table(), name, operation.column(), operation);
  }

  @Override
  public Finding dropColumn(DropColumn operation) {
    String name = operation.column().name();
    return surplus(Part.COLUMN, operation.table(), name, operation.column(), operation);
  }

  @Override
  public Finding alterColumn(AlterColumn operation) {
    Subject subject = new Subject(operation.table(), Part.COLUMN, operation.from().name());
    return other(subject, operation.from(), operation.to(), operation);
  }

  /** The foreign keys of a table go and come with it. */
  @Override
  public Finding addConstraint(AddConstraint operation) {
    Constraint constraint = operation.constraint();
    return tables.kept().containsKey(operation.table())
        ? missing(Part.CONSTRAINT, operation.table(), constraint.name(), constraint, operation)
        : ofTable(operation.table(), operation);
  }

  @Override
  public Finding dropConstraint(DropConstraint operation) {
    Constraint constraint = operation.constraint();
    return tables.kept().containsKey(operation.table())
        ? surplus(Part.CONSTRAINT, operation.table(), constraint.name(), constraint, operation)
        : ofTable(operation.table(), operation);
  }

  @Override
  public Finding renameConstraint(RenameConstraint operation) {
    Constraint from = operation.constraint();
    Subject subject = new Subject(operation.table(), Part.CONSTRAINT_NAME, from.name());
    return other(subject, from, from.withName(operation.to()), operation);
  }

  @Override
  public Finding createIndex(CreateIndex operation) {
    String name = operation.index().name();
    return missing(Part.INDEX, operation.table(), name, operation.index(), operation);
  }

  @Override
  public Finding dropIndex(DropIndex operation) {
    String name = operation.index().name();
    return surplus(Part.INDEX, operation.table(), name, operation.index(), operation);
  }

  @Override
  public Finding createView(CreateView operation) {
    return missing(Part.VIEW, operation.view().name(), "", operation.view(), operation);
  }

  @Override
  public Finding dropView(DropView operation) {
    return surplus(Part.VIEW, operation.view().name(), "", operation.view(), operation);
  }

  @Override
  public Finding replaceView(ReplaceView operation) {
    Subject subject = new Subject(operation.to().name(), Part.VIEW, "");
    return other(subject, operation.from(), operation.to(), operation);
  }

  @Override
  public Finding grantPrivilege(GrantPrivilege operation) {
    Grant grant = operation.grant();
    return missing(Part.GRANT, operation.on(), name(grant), grant, operation);
  }

  @Override
  public Finding revokePrivilege(RevokePrivilege operation) {
    Grant grant = operation.grant();
    return surplus(Part.GRANT, operation.on(), name(grant), grant, operation);
  }

  @Override
  public Finding setComment(SetComment operation) {
    return new Finding(
        new Subject(operation.on(), Part.COMMENT, operation.target().words()),
        operation.from().map(Object.class::cast),
        operation.to().map(Object.class::cast),
        List.of(operation));
  }

  @Override
  public Finding createEnum(CreateEnum operation) {
    return missing(Part.ENUM, operation.type().name(), "", operation.type(), operation);
  }

  @Override
  public Finding dropEnum(DropEnum operation) {
    return surplus(Part.ENUM, operation.type().name(), "", operation.type(), operation);
  }

  @Override
  public Finding alterEnum(AlterEnum operation) {
    Subject subject = new Subject(operation.to().name(), Part.ENUM, "");
    return other(subject, operation.from(), operation.to(), operation);
  }

  @Override
  public Finding createSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return missing(Part.SEQUENCE, sequence.name(), "", sequence, operation);
  }

  @Override
  public Finding dropSequence(DropSequence operation) {
    Sequence sequence = operation.sequence();
    return surplus(Part.SEQUENCE, sequence.name(), "", sequence, operation);
  }

  @Override
  public Finding alterSequence(AlterSequence operation) {
    Subject subject = new Subject(operation.to().name(), Part.SEQUENCE, "");
    return other(subject, operation.from(), operation.to(), operation);
  }

  @Override
  public Finding createObject(CreateObject operation) {
    CarriedObject object = operation.object();
    return missing(Part.OBJECT, object.id().on(), object.id().toString(), object, operation);
  }

  @Override
  public Finding dropObject(DropObject operation) {
    CarriedObject object = operation.object();
    return surplus(Part.OBJECT, object.id().on(), object.id().toString(), object, operation);
  }

  @Override
  public Finding replaceObject(ReplaceObject operation) {
    CarriedObject to = operation.to();
    Subject subject = new Subject(to.id().on(), Part.OBJECT, to.id().toString());
    return other(subject, operation.from(), to, operation);
  }

  @Override
  public Finding renameTable(RenameTable operation) {
    return never(operation);
  }

  @Override
  public Finding renameColumn(RenameColumn operation) {
    return never(operation);
  }

  @Override
  public Finding fillColumns(FillColumns operation) {
    return never(operation);
  }

  @Override
  public Finding unfillColumns(UnfillColumns operation) {
    return never(operation);
  }

  @Override
  public Finding runStep(RunStep operation) {
    return never(operation);
  }

  private static Finding never(Operation operation) {
    throw new IllegalArgumentException("no difference says to " + operation.describe());
  }

  private static Finding missing(
      Part part, TableName on, String name, Object expected, Operation operation) {
    return new Finding(
        new Subject(on, part, name), Optional.empty(), Optional.of(expected), List.of(operation));
  }

  private static Finding surplus(
      Part part, TableName on, String name, Object actual, Operation operation) {
    return new Finding(
        new Subject(on, part, name), Optional.of(actual), Optional.empty(), List.of(operation));
  }

  private static Finding other(
      Subject subject, Object actual, Object expected, Operation operation) {
    return new Finding(subject, Optional.of(actual), Optional.of(expected), List.of(operation));
  }

  private static Finding ofTable(TableName table, Operation operation) {
    return new Finding(
        new Subject(table, Part.TABLE, ""), Optional.empty(), Optional.empty(), List.of(operation));
  }

  private static String name(Grant grant) {
    return grant.grantee() + " " + grant.privilege();
  }
}
