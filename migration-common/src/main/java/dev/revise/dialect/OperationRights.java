package dev.revise.dialect;

import dev.revise.dialect.RequiredRight.Kind;
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
import dev.revise.schema.BoundKey;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Constraint;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rights that PostgreSQL asks for, on what is there before an operation, by its manual's page
 * of each statement. What a step of an author's own needs is not known.
 */
final class OperationRights implements Operation.Visitor<Stream<RequiredRight>> {

  @Override
  public Stream<RequiredRight> createTable(CreateTable operation) {
    return operation.table().foreignKeys().flatMap(OperationRights::referencing);
  }

  @Override
  public Stream<RequiredRight> dropTable(DropTable operation) {
    return altering(operation.table().name());
  }

  @Override
  public Stream<RequiredRight> renameTable(RenameTable operation) {
    return altering(operation.table().name());
  }

  @Override
  public Stream<RequiredRight> addColumn(AddColumn operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> dropColumn(DropColumn operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> alterColumn(AlterColumn operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> renameColumn(RenameColumn operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> addConstraint(AddConstraint operation) {
    return Stream.concat(altering(operation.table()), referencing(operation.constraint()));
  }

  @Override
  public Stream<RequiredRight> dropConstraint(DropConstraint operation) {
    return Stream.concat(altering(operation.table()), rebinding(operation.rebind()));
  }

  @Override
  public Stream<RequiredRight> renameConstraint(RenameConstraint operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> createIndex(CreateIndex operation) {
    return altering(operation.table());
  }

  @Override
  public Stream<RequiredRight> dropIndex(DropIndex operation) {
    return Stream.concat(altering(operation.table()), rebinding(operation.rebind()));
  }

  /** Whether its owner may read the tables is asked when somebody reads the view. */
  @Override
  public Stream<RequiredRight> createView(CreateView operation) {
    return Stream.empty();
  }

  @Override
  public Stream<RequiredRight> dropView(DropView operation) {
    return altering(operation.view().name());
  }

  @Override
  public Stream<RequiredRight> replaceView(ReplaceView operation) {
    return altering(operation.from().name());
  }

  @Override
  public Stream<RequiredRight> grantPrivilege(GrantPrivilege operation) {
    return altering(operation.on());
  }

  @Override
  public Stream<RequiredRight> revokePrivilege(RevokePrivilege operation) {
    return altering(operation.on());
  }

  @Override
  public Stream<RequiredRight> setComment(SetComment operation) {
    return altering(operation.on());
  }

  @Override
  public Stream<RequiredRight> createEnum(CreateEnum operation) {
    return Stream.empty();
  }

  @Override
  public Stream<RequiredRight> dropEnum(DropEnum operation) {
    return alteringType(operation.type());
  }

  /** The columns get another type too. */
  @Override
  public Stream<RequiredRight> alterEnum(AlterEnum operation) {
    return Stream.concat(
        operation.users().stream().flatMap(user -> altering(user.table())),
        alteringType(operation.from()));
  }

  @Override
  public Stream<RequiredRight> createSequence(CreateSequence operation) {
    return Stream.empty();
  }

  @Override
  public Stream<RequiredRight> dropSequence(DropSequence operation) {
    return altering(operation.sequence().name());
  }

  @Override
  public Stream<RequiredRight> alterSequence(AlterSequence operation) {
    return altering(operation.from().name());
  }

  @Override
  public Stream<RequiredRight> createObject(CreateObject operation) {
    return carried(operation.object());
  }

  @Override
  public Stream<RequiredRight> dropObject(DropObject operation) {
    return carried(operation.object());
  }

  @Override
  public Stream<RequiredRight> replaceObject(ReplaceObject operation) {
    return carried(operation.to());
  }

  private static Stream<RequiredRight> carried(CarriedObject object) {
    return object.belongsToAnother() ? altering(object.id().on()) : Stream.empty();
  }

  @Override
  public Stream<RequiredRight> fillColumns(FillColumns operation) {
    return Stream.concat(
        altering(operation.table()), Stream.of(new RequiredRight(Kind.READ, operation.source())));
  }

  @Override
  public Stream<RequiredRight> unfillColumns(UnfillColumns operation) {
    return Stream.empty();
  }

  @Override
  public Stream<RequiredRight> runStep(RunStep operation) {
    return Stream.empty();
  }

  private static Stream<RequiredRight> altering(TableName relation) {
    return Stream.of(new RequiredRight(Kind.ALTER_RELATION, relation));
  }

  private static Stream<RequiredRight> alteringType(EnumType type) {
    return Stream.of(new RequiredRight(Kind.ALTER_TYPE, type.name()));
  }

  private static Stream<RequiredRight> rebinding(List<BoundKey> keys) {
    return keys.stream().flatMap(bound -> altering(bound.table()));
  }

  private static Stream<RequiredRight> referencing(Constraint constraint) {
    return constraint instanceof ForeignKey key
        ? Stream.of(new RequiredRight(Kind.REFERENCE, key.references()))
        : Stream.empty();
  }
}
