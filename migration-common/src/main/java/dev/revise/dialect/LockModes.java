package dev.revise.dialect;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.AlterSequence;
import dev.revise.operation.Commented;
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
import dev.revise.schema.ForeignKey;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The locks that PostgreSQL takes on what is there before an operation, by its manual's chapter
 * "Explicit Locking". What a step of an author's own locks is not known.
 */
final class LockModes implements Operation.Visitor<Stream<TableLock>> {
  static final String ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE";
  static final String SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE";
  static final String SHARE_UPDATE_EXCLUSIVE = "SHARE UPDATE EXCLUSIVE";
  static final String SHARE = "SHARE";
  static final String ROW_EXCLUSIVE = "ROW EXCLUSIVE";
  static final String ACCESS_SHARE = "ACCESS SHARE";

  /** From the weakest to the strongest, as far as one can say so. */
  static final List<String> BY_STRENGTH =
      List.of(
          ACCESS_SHARE,
          ROW_EXCLUSIVE,
          SHARE_UPDATE_EXCLUSIVE,
          SHARE,
          SHARE_ROW_EXCLUSIVE,
          ACCESS_EXCLUSIVE);

  @Override
  public Stream<TableLock> createTable(CreateTable operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> dropTable(DropTable operation) {
    return exclusive(operation.table().name());
  }

  @Override
  public Stream<TableLock> renameTable(RenameTable operation) {
    return exclusive(operation.table().name());
  }

  @Override
  public Stream<TableLock> addColumn(AddColumn operation) {
    return exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> dropColumn(DropColumn operation) {
    return exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> alterColumn(AlterColumn operation) {
    return exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> renameColumn(RenameColumn operation) {
    return exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> addConstraint(AddConstraint operation) {
    return operation.constraint() instanceof ForeignKey key
        ? Stream.of(
            new TableLock(operation.table(), SHARE_ROW_EXCLUSIVE),
            new TableLock(key.references(), SHARE_ROW_EXCLUSIVE))
        : exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> dropConstraint(DropConstraint operation) {
    return Stream.of(
            exclusive(operation.table()),
            referenced(operation.constraint()),
            rebound(operation.rebind()))
        .flatMap(locks -> locks);
  }

  @Override
  public Stream<TableLock> renameConstraint(RenameConstraint operation) {
    return exclusive(operation.table());
  }

  @Override
  public Stream<TableLock> createIndex(CreateIndex operation) {
    return Stream.of(new TableLock(operation.table(), SHARE));
  }

  @Override
  public Stream<TableLock> dropIndex(DropIndex operation) {
    return Stream.concat(exclusive(operation.table()), rebound(operation.rebind()));
  }

  @Override
  public Stream<TableLock> createView(CreateView operation) {
    return reading(operation.view());
  }

  @Override
  public Stream<TableLock> dropView(DropView operation) {
    return exclusive(operation.view().name());
  }

  @Override
  public Stream<TableLock> replaceView(ReplaceView operation) {
    return Stream.concat(exclusive(operation.from().name()), reading(operation.to()));
  }

  @Override
  public Stream<TableLock> grantPrivilege(GrantPrivilege operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> revokePrivilege(RevokePrivilege operation) {
    return Stream.empty();
  }

  /** The comment of a constraint locks the constraint. */
  @Override
  public Stream<TableLock> setComment(SetComment operation) {
    String mode =
        operation.target() instanceof Commented.OfConstraint
            ? ACCESS_SHARE
            : SHARE_UPDATE_EXCLUSIVE;
    return Stream.of(new TableLock(operation.on(), mode));
  }

  @Override
  public Stream<TableLock> createEnum(CreateEnum operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> dropEnum(DropEnum operation) {
    return Stream.empty();
  }

  /** The columns are written anew. */
  @Override
  public Stream<TableLock> alterEnum(AlterEnum operation) {
    return operation.users().stream().flatMap(user -> exclusive(user.table()));
  }

  @Override
  public Stream<TableLock> createSequence(CreateSequence operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> dropSequence(DropSequence operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> alterSequence(AlterSequence operation) {
    return Stream.empty();
  }

  /** What belongs to a table locks it; how much depends on its kind, and this is the most. */
  @Override
  public Stream<TableLock> createObject(CreateObject operation) {
    return carried(operation.object());
  }

  @Override
  public Stream<TableLock> dropObject(DropObject operation) {
    return carried(operation.object());
  }

  @Override
  public Stream<TableLock> replaceObject(ReplaceObject operation) {
    return carried(operation.to());
  }

  private static Stream<TableLock> carried(CarriedObject object) {
    return object.belongsToAnother() ? exclusive(object.id().on()) : Stream.empty();
  }

  @Override
  public Stream<TableLock> fillColumns(FillColumns operation) {
    return Stream.of(
        new TableLock(operation.table(), ROW_EXCLUSIVE),
        new TableLock(operation.source(), ACCESS_SHARE));
  }

  @Override
  public Stream<TableLock> unfillColumns(UnfillColumns operation) {
    return Stream.empty();
  }

  @Override
  public Stream<TableLock> runStep(RunStep operation) {
    return Stream.empty();
  }

  private static Stream<TableLock> exclusive(TableName on) {
    return Stream.of(new TableLock(on, ACCESS_EXCLUSIVE));
  }

  private static Stream<TableLock> referenced(Constraint constraint) {
    return constraint instanceof ForeignKey key ? exclusive(key.references()) : Stream.empty();
  }

  private static Stream<TableLock> rebound(List<BoundKey> keys) {
    return keys.stream().flatMap(bound -> exclusive(bound.table()));
  }

  private static Stream<TableLock> reading(View view) {
    Set<TableName> read = view.query().reads();
    return read.stream().map(table -> new TableLock(table, ACCESS_SHARE));
  }
}
