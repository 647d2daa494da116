package dev.revise.diff;

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

/** What each operation touches. */
final class Footprint implements Operation.Visitor<Touches> {

  @Override
  public Touches createTable(CreateTable operation) {
    return Touches.of(operation.table().name()).table(operation.table());
  }

  @Override
  public Touches dropTable(DropTable operation) {
    return Touches.of(operation.table().name()).table(operation.table());
  }

  @Override
  public Touches renameTable(RenameTable operation) {
    return Touches.of(operation.table().name())
        .table(operation.table())
        .presence(operation.renamed());
  }

  @Override
  public Touches addColumn(AddColumn operation) {
    return Touches.of(operation.table()).column(operation.column());
  }

  @Override
  public Touches dropColumn(DropColumn operation) {
    return Touches.of(operation.table()).column(operation.column());
  }

  @Override
  public Touches alterColumn(AlterColumn operation) {
    return Touches.of(operation.table()).column(operation.from()).column(operation.to());
  }

  @Override
  public Touches renameColumn(RenameColumn operation) {
    return Touches.of(operation.table())
        .column(operation.column())
        .column(operation.column().withName(operation.to()));
  }

  @Override
  public Touches addConstraint(AddConstraint operation) {
    return Touches.of(operation.table()).constraint(operation.constraint());
  }

  @Override
  public Touches dropConstraint(DropConstraint operation) {
    return Touches.of(operation.table()).constraint(operation.constraint());
  }

  @Override
  public Touches renameConstraint(RenameConstraint operation) {
    return Touches.of(operation.table())
        .constraint(operation.constraint())
        .constraint(operation.constraint().withName(operation.to()));
  }

  @Override
  public Touches createIndex(CreateIndex operation) {
    return Touches.of(operation.table()).index(operation.index());
  }

  @Override
  public Touches dropIndex(DropIndex operation) {
    return Touches.of(operation.table()).index(operation.index());
  }

  @Override
  public Touches createView(CreateView operation) {
    return Touches.of(operation.view().name()).view(operation.view().query().reads());
  }

  @Override
  public Touches dropView(DropView operation) {
    return Touches.of(operation.view().name()).view(operation.view().query().reads());
  }

  @Override
  public Touches replaceView(ReplaceView operation) {
    return Touches.of(operation.to().name())
        .view(operation.from().query().reads())
        .view(operation.to().query().reads());
  }

  @Override
  public Touches grantPrivilege(GrantPrivilege operation) {
    return Touches.of(operation.on());
  }

  @Override
  public Touches revokePrivilege(RevokePrivilege operation) {
    return Touches.of(operation.on());
  }

  @Override
  public Touches setComment(SetComment operation) {
    return Touches.of(operation.on());
  }

  @Override
  public Touches createEnum(CreateEnum operation) {
    return Touches.of(operation.type().name()).type();
  }

  @Override
  public Touches dropEnum(DropEnum operation) {
    return Touches.of(operation.type().name()).type();
  }

  @Override
  public Touches alterEnum(AlterEnum operation) {
    Touches touches = Touches.of(operation.to().name()).type();
    operation.users().forEach(user -> touches.presence(user.table()));
    return touches;
  }

  @Override
  public Touches createSequence(CreateSequence operation) {
    return Touches.of(operation.sequence().name()).presence(operation.sequence().name());
  }

  @Override
  public Touches dropSequence(DropSequence operation) {
    return Touches.of(operation.sequence().name()).presence(operation.sequence().name());
  }

  @Override
  public Touches alterSequence(AlterSequence operation) {
    return Touches.of(operation.to().name()).presence(operation.to().name());
  }

  @Override
  public Touches createObject(CreateObject operation) {
    return Touches.of(operation.object().id().on()).object(operation.object());
  }

  @Override
  public Touches dropObject(DropObject operation) {
    return Touches.of(operation.object().id().on()).object(operation.object());
  }

  @Override
  public Touches replaceObject(ReplaceObject operation) {
    return Touches.of(operation.to().id().on()).object(operation.from()).object(operation.to());
  }

  @Override
  public Touches fillColumns(FillColumns operation) {
    return Touches.of(operation.table()).presence(operation.source());
  }

  @Override
  public Touches unfillColumns(UnfillColumns operation) {
    return fillColumns(operation.fill());
  }

  @Override
  public Touches runStep(RunStep operation) {
    return Touches.everything();
  }
}
