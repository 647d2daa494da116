package dev.revise.generate;

import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.RunStep;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code schema.run("fill ...", "UPDATE ...")}: SQL that is the same everywhere with nothing to do
 * on the way back; {@code schema.run("merge ...", SqlStep..., new Irreversible("..."))} what else
 * an author does to data.
 */
record StepPhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    return operations.get(0) instanceof RunStep step ? Optional.of(phrase(step)) : Optional.empty();
  }

  private Phrase phrase(RunStep step) {
    if (step.forward() instanceof SqlStep sql
        && isPlain(sql)
        && step.backward() instanceof NoStep) {
      return plain(step.summary(), sql.statements().get(SqlStep.ANY));
    }
    return new Phrase(
        Phrase.SCHEMA,
        "run",
        RunStep.class,
        values.codes(List.of(step.summary(), step.forward(), step.backward())),
        List.of(),
        change -> change.run(step.summary(), step.forward(), step.backward()));
  }

  private static boolean isPlain(SqlStep sql) {
    return sql.loses().isEmpty() && sql.statements().keySet().equals(Set.of(SqlStep.ANY));
  }

  private Phrase plain(String summary, List<String> statements) {
    return new Phrase(
        Phrase.SCHEMA,
        "run",
        SqlStep.class,
        Stream.concat(Stream.of(summary), statements.stream()).map(values::code).toList(),
        List.of(),
        change -> change.run(summary, statements.toArray(String[]::new)));
  }
}
