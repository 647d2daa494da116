package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.ColumnType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Sequence;
import java.util.stream.Stream;

/** Sequences as a person writes them: {@code Sequence.of(JOB_ID).startingWith(1000)}. */
record SequenceTerms(Values values) {

  Term<Sequence> of(Sequence wanted) {
    return values.sure(wanted, () -> edited(plain(wanted), wanted));
  }

  /** A sequence as it is after another: {@code sequence.cycling()}, or whole. */
  CodeBlock edited(Sequence from, Sequence to) {
    try {
      Term<Sequence> edited = edited(new Term<>(from, CodeBlock.of("sequence")), to);
      return edited.value().equals(to) ? edited.code() : of(to).code();
    } catch (MigrationException e) {
      return of(to).code();
    }
  }

  private Term<Sequence> plain(Sequence wanted) {
    boolean usual = wanted.type() == ColumnType.Simple.BIGINT;
    Stream<?> arguments =
        usual ? Stream.of(wanted.name()) : Stream.of(wanted.name(), wanted.type());
    return new Term<>(
        Sequence.of(wanted.name(), wanted.type()),
        CodeBlock.of("$T.of($L)", Sequence.class, values.arguments(arguments)));
  }

  /** Its bounds first where it starts beyond those it had. */
  private Term<Sequence> edited(Term<Sequence> sequence, Sequence to) {
    Sequence from = sequence.value();
    boolean fits = from.minimum() <= to.start() && to.start() <= from.maximum();
    Term<Sequence> counted =
        fits ? between(starting(sequence, to), to) : starting(between(sequence, to), to);
    if (counted.value().increment() != to.increment()) {
      counted =
          counted.then(
              s -> s.incrementedBy(to.increment()), ".incrementedBy($L)", number(to.increment()));
    }
    if (counted.value().cache() != to.cache()) {
      counted = counted.then(s -> s.caching(to.cache()), ".caching($L)", number(to.cache()));
    }
    return to.cycles() && !counted.value().cycles()
        ? counted.then(Sequence::cycling, ".cycling()")
        : counted;
  }

  private static Term<Sequence> starting(Term<Sequence> sequence, Sequence to) {
    return sequence.value().start() == to.start()
        ? sequence
        : sequence.then(s -> s.startingWith(to.start()), ".startingWith($L)", number(to.start()));
  }

  private static Term<Sequence> between(Term<Sequence> sequence, Sequence to) {
    return sequence.value().minimum() == to.minimum() && sequence.value().maximum() == to.maximum()
        ? sequence
        : sequence.then(
            s -> s.between(to.minimum(), to.maximum()),
            ".between($L, $L)",
            number(to.minimum()),
            number(to.maximum()));
  }

  private static String number(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }
}
