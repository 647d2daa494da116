package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.function.UnaryOperator;

/** Java that gives a value, and the value that it gives. */
record Term<T>(T value, CodeBlock code) {

  /** This and a call on it. */
  Term<T> then(UnaryOperator<T> call, String format, Object... arguments) {
    return new Term<>(
        call.apply(value), CodeBlock.builder().add(code).add(format, arguments).build());
  }
}
