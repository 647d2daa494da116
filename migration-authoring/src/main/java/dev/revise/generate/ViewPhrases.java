package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropView;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.ViewChange;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery.Projection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of views. */
record ViewPhrases(Values values, Members members) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    Operation operation = operations.get(0);
    if (operation instanceof CreateView create) {
      View view = create.view();
      return Optional.of(
          onSchema(create, "create", List.of(), List.of(method(view)), c -> c.create(view)));
    }
    if (operation instanceof DropView drop) {
      TableName name = drop.view().name();
      return Optional.of(
          onSchema(
              drop,
              "dropViews",
              List.of(),
              List.of(values.code(name)),
              change -> change.dropViews(name)));
    }
    if (operation instanceof ReplaceView replace) {
      return Optional.of(replacing(replace));
    }
    if (operation instanceof GrantPrivilege grant && schema.views().containsKey(grant.on())) {
      Grant granted = grant.grant();
      return Optional.of(
          privilege(
              grant.on(),
              grant,
              "grant",
              granted,
              view -> view.grant(granted.privilege(), granted.grantee())));
    }
    if (operation instanceof RevokePrivilege revoke && schema.views().containsKey(revoke.on())) {
      Grant revoked = revoke.grant();
      return Optional.of(
          privilege(
              revoke.on(),
              revoke,
              "revoke",
              revoked,
              view -> view.revoke(revoked.privilege(), revoked.grantee())));
    }
    return Optional.empty();
  }

  private Phrase replacing(ReplaceView replace) {
    CodeBlock edit = more(replace.from(), replace.to()).orElseGet(() -> method(replace.to()));
    return onSchema(
        replace,
        "replaceView",
        List.of(values.code(replace.from().name()), CodeBlock.of("view -> $L", edit)),
        List.of(),
        change -> change.replaceView(replace.from().name(), view -> replace.to()));
  }

  /**
   * {@code view.withColumns("day_obs")} where the view shows some more and nothing else changes.
   */
  private Optional<CodeBlock> more(View from, View to) {
    if (!(from.query() instanceof Projection before)
        || !(to.query() instanceof Projection after)
        || after.columns().size() <= before.columns().size()) {
      return Optional.empty();
    }
    List<String> shown =
        after.columns().stream().skip(before.columns().size()).map(Values::shown).toList();
    try {
      return from.withColumns(shown.toArray(String[]::new)).equals(to)
          ? Optional.of(CodeBlock.of("view.withColumns($L)", values.arguments(shown.stream())))
          : Optional.empty();
    } catch (MigrationException e) {
      return Optional.empty();
    }
  }

  private Phrase privilege(
      TableName on, Operation operation, String verb, Grant grant, Consumer<ViewChange> effect) {
    return new Phrase(
        subject(on),
        verb,
        operation.getClass(),
        List.of(values.code(grant.privilege())),
        List.of(values.role(grant.grantee())),
        change -> effect.accept(change.view(on)));
  }

  private static Phrase onSchema(
      Operation operation,
      String verb,
      List<CodeBlock> first,
      List<CodeBlock> rest,
      Consumer<dev.revise.operation.SchemaChange> effect) {
    return new Phrase(Phrase.SCHEMA, verb, operation.getClass(), first, rest, effect);
  }

  private CodeBlock method(View view) {
    return members.method(view.name(), values.view(view));
  }

  private CodeBlock subject(TableName view) {
    return CodeBlock.of("schema.view($L)", values.code(view));
  }
}
