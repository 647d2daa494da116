package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.CreateObject;
import dev.revise.operation.DropObject;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of carried objects. */
record ObjectPhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    Operation operation = operations.get(0);
    if (operation instanceof CreateObject create) {
      CarriedObject object = create.object();
      return phrase(create, "create", values.code(object), c -> c.create(object));
    }
    if (operation instanceof DropObject drop) {
      ObjectId id = drop.object().id();
      return phrase(drop, "drop", values.code(id), c -> c.drop(id));
    }
    return operation instanceof ReplaceObject replace
        ? Optional.of(
            new Phrase(
                Phrase.SCHEMA,
                "replace",
                ReplaceObject.class,
                List.of(values.code(replace.to())),
                List.of(),
                change -> change.replace(replace.to())))
        : Optional.empty();
  }

  private static Optional<Phrase> phrase(
      Operation operation, String verb, CodeBlock argument, Consumer<SchemaChange> effect) {
    return Optional.of(
        new Phrase(
            Phrase.SCHEMA, verb, operation.getClass(), List.of(), List.of(argument), effect));
  }
}
