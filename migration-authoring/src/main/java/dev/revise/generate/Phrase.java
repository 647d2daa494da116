package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.SchemaChange;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One call in a revision.
 *
 * @param subject what it is called on: {@code schema} or {@code schema.table(EXPOSURE)}
 * @param verb the name of the method
 * @param kind tells calls of one verb apart that take different things
 * @param first arguments that calls must share to become one
 * @param rest further arguments, of which the method takes any number; none if it takes no more
 * @param effect the call itself
 */
record Phrase(
    CodeBlock subject,
    String verb,
    Class<?> kind,
    List<CodeBlock> first,
    List<CodeBlock> rest,
    Consumer<SchemaChange> effect) {

  static final CodeBlock SCHEMA = CodeBlock.of("schema");

  Phrase {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  boolean isOnSchema() {
    return subject.equals(SCHEMA);
  }

  /** Whether one call can say both. */
  boolean continuedBy(Phrase next) {
    return !rest.isEmpty()
        && !next.rest.isEmpty()
        && subject.equals(next.subject)
        && verb.equals(next.verb)
        && kind == next.kind
        && first.equals(next.first);
  }

  Phrase and(Phrase next) {
    return new Phrase(
        subject,
        verb,
        kind,
        first,
        Stream.concat(rest.stream(), next.rest.stream()).toList(),
        effect.andThen(next.effect));
  }

  int weight() {
    return 1 + first.size() + rest.size();
  }

  /** {@code .dropConstraints("a", "b")}. */
  CodeBlock call() {
    CodeBlock arguments =
        Stream.concat(first.stream(), rest.stream()).collect(CodeBlock.joining(", "));
    return CodeBlock.of(".$L($L)", verb, arguments);
  }
}
