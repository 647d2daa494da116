package dev.revise.generate;

import dev.revise.operation.Operation;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Finds a phrase for the first of some operations, and perhaps for more of them. */
@FunctionalInterface
interface Reader {
  /** Nothing, or what may say the first operations; whoever asks makes sure that it does. */
  Optional<Phrase> read(Schema schema, List<Operation> operations);
}
