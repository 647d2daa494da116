package dev.revise.generate;

import dev.revise.operation.Operation;
import dev.revise.operation.RunSql;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code schema.run("fill ...", "UPDATE ...")}: SQL of an author's own, the same everywhere. */
record SqlPhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    return operations.get(0) instanceof RunSql sql && sql.forward().containsKey(RunSql.ANY)
        ? Optional.of(phrase(sql.summary(), sql.forward().get(RunSql.ANY)))
        : Optional.empty();
  }

  private Phrase phrase(String summary, List<String> statements) {
    return new Phrase(
        Phrase.SCHEMA,
        "run",
        RunSql.class,
        Stream.concat(Stream.of(summary), statements.stream()).map(values::code).toList(),
        List.of(),
        change -> change.run(summary, statements.toArray(String[]::new)));
  }
}
