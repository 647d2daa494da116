package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.TableChange;
import dev.revise.schema.Column;
import dev.revise.schema.Grant;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of one table: the verbs of {@link TableChange}. */
record TablePhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    Operation operation = operations.get(0);
    if (operation instanceof AddColumn add) {
      return any(add.table(), add, "add", add.column(), table -> table.add(add.column()));
    }
    if (operation instanceof DropColumn drop) {
      String name = drop.column().name();
      return any(drop.table(), drop, "dropColumns", name, table -> table.dropColumns(name));
    }
    if (operation instanceof AlterColumn alter) {
      return altering(alter);
    }
    if (operation instanceof RenameColumn rename) {
      String from = rename.column().name();
      return one(
          rename.table(),
          rename,
          "renameColumn",
          List.of(from, rename.to()),
          table -> table.renameColumn(from, rename.to()));
    }
    if (operation instanceof GrantPrivilege grant && !schema.views().containsKey(grant.on())) {
      Grant granted = grant.grant();
      return privilege(
          grant.on(), grant, "grant", t -> t.grant(granted.privilege(), granted.grantee()));
    }
    if (operation instanceof RevokePrivilege revoke && !schema.views().containsKey(revoke.on())) {
      Grant revoked = revoke.grant();
      return privilege(
          revoke.on(), revoke, "revoke", t -> t.revoke(revoked.privilege(), revoked.grantee()));
    }
    return constraints(operation);
  }

  private Optional<Phrase> constraints(Operation operation) {
    if (operation instanceof AddConstraint add) {
      return any(add.table(), add, "add", add.constraint(), table -> table.add(add.constraint()));
    }
    if (operation instanceof DropConstraint drop) {
      String name = drop.constraint().name();
      return any(drop.table(), drop, "dropConstraints", name, t -> t.dropConstraints(name));
    }
    if (operation instanceof RenameConstraint rename) {
      String from = rename.constraint().name();
      return one(
          rename.table(),
          rename,
          "renameConstraint",
          List.of(from, rename.to()),
          table -> table.renameConstraint(from, rename.to()));
    }
    if (operation instanceof CreateIndex create) {
      return one(
          create.table(),
          create,
          "add",
          List.of(create.index()),
          table -> table.add(create.index()));
    }
    if (operation instanceof DropIndex drop) {
      String name = drop.index().name();
      return one(drop.table(), drop, "dropIndex", List.of(name), table -> table.dropIndex(name));
    }
    return Optional.empty();
  }

  private Optional<Phrase> altering(AlterColumn alter) {
    String name = alter.from().name();
    Column from = alter.from();
    if (alter.to().equals(from.notNull())) {
      return any(alter.table(), alter, "setNotNull", name, table -> table.setNotNull(name));
    }
    if (alter.to().nullable() && alter.to().notNull().equals(from)) {
      return any(alter.table(), alter, "dropNotNull", name, table -> table.dropNotNull(name));
    }
    if (alter.to().equals(withoutDefault(from))) {
      return one(
          alter.table(), alter, "dropDefault", List.of(name), table -> table.dropDefault(name));
    }
    List<CodeBlock> arguments = new ArrayList<>(List.of(values.code(name)));
    alter.zone().ifPresent(zone -> arguments.add(values.code(zone)));
    arguments.add(CodeBlock.of("column -> $L", values.edited(from, alter.to())));
    return Optional.of(
        new Phrase(
            subject(alter.table()),
            alter.zone().isPresent() ? "alterInZone" : "alter",
            AlterColumn.class,
            arguments,
            List.of(),
            change -> alter(change.table(alter.table()), alter)));
  }

  private static void alter(TableChange table, AlterColumn alter) {
    String name = alter.from().name();
    alter
        .zone()
        .ifPresentOrElse(
            zone -> table.alterInZone(name, zone, column -> alter.to()),
            () -> table.alter(name, column -> alter.to()));
  }

  private static Column withoutDefault(Column column) {
    return column.withDefault(Optional.empty());
  }

  private Optional<Phrase> privilege(
      TableName on, Operation operation, String verb, Consumer<TableChange> effect) {
    Grant grant =
        operation instanceof GrantPrivilege given
            ? given.grant()
            : ((RevokePrivilege) operation).grant();
    return Optional.of(
        new Phrase(
            subject(on),
            verb,
            operation.getClass(),
            List.of(values.code(grant.privilege())),
            List.of(values.role(grant.grantee())),
            change -> effect.accept(change.table(on))));
  }

  /** A call that takes any number of arguments of the kind. */
  private Optional<Phrase> any(
      TableName on,
      Operation operation,
      String verb,
      Object argument,
      Consumer<TableChange> effect) {
    return Optional.of(
        new Phrase(
            subject(on),
            verb,
            operation.getClass(),
            List.of(),
            List.of(values.code(argument)),
            change -> effect.accept(change.table(on))));
  }

  private Optional<Phrase> one(
      TableName on,
      Operation operation,
      String verb,
      List<?> arguments,
      Consumer<TableChange> effect) {
    return Optional.of(
        new Phrase(
            subject(on),
            verb,
            operation.getClass(),
            values.codes(arguments),
            List.of(),
            change -> effect.accept(change.table(on))));
  }

  private CodeBlock subject(TableName table) {
    return CodeBlock.of("schema.table($L)", values.code(table));
  }
}
