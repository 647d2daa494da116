package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateEnum;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.DropEnum;
import dev.revise.operation.DropSequence;
import dev.revise.operation.Operation;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is said of enum types, and of sequences that no column owns. */
record TypePhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    Operation operation = operations.get(0);
    if (operation instanceof CreateEnum create) {
      return phrase(
          create, "create", List.of(), List.of(create.type()), c -> c.create(create.type()));
    }
    if (operation instanceof AlterEnum alter) {
      TableName name = alter.to().name();
      List<String> labels = alter.to().labels();
      return phrase(
          alter,
          "alterEnum",
          Stream.concat(Stream.of(name), labels.stream()).map(values::code).toList(),
          List.of(),
          change -> change.alterEnum(name, labels.toArray(String[]::new)));
    }
    if (operation instanceof DropEnum drop) {
      TableName name = drop.type().name();
      return phrase(drop, "dropEnum", List.of(values.code(name)), List.of(), c -> c.dropEnum(name));
    }
    return sequences(operation);
  }

  private Optional<Phrase> sequences(Operation operation) {
    if (operation instanceof CreateSequence create) {
      Sequence sequence = create.sequence();
      return phrase(create, "create", List.of(), List.of(sequence), c -> c.create(sequence));
    }
    if (operation instanceof AlterSequence alter) {
      TableName name = alter.to().name();
      return phrase(
          alter,
          "alterSequence",
          List.of(
              values.code(name),
              CodeBlock.of("sequence -> $L", values.edited(alter.from(), alter.to()))),
          List.of(),
          change -> change.alterSequence(name, sequence -> alter.to()));
    }
    if (operation instanceof DropSequence drop) {
      TableName name = drop.sequence().name();
      return phrase(
          drop, "dropSequence", List.of(values.code(name)), List.of(), c -> c.dropSequence(name));
    }
    return Optional.empty();
  }

  private Optional<Phrase> phrase(
      Operation operation,
      String verb,
      List<CodeBlock> first,
      List<?> rest,
      Consumer<SchemaChange> effect) {
    return Optional.of(
        new Phrase(Phrase.SCHEMA, verb, operation.getClass(), first, values.codes(rest), effect));
  }
}
