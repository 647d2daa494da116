package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.SqlStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SQL of data steps as a person writes it: {@code SqlStep.everywhere("...").losing("...")}. */
record StepTerms(Values values) {

  Term<SqlStep> of(SqlStep wanted) {
    return values.sure(wanted, () -> losing(statements(wanted), wanted.loses()));
  }

  private Term<SqlStep> statements(SqlStep wanted) {
    List<Map.Entry<String, List<String>>> all = List.copyOf(wanted.statements().entrySet());
    Term<SqlStep> term = all.isEmpty() ? none() : first(all.get(0));
    for (Map.Entry<String, List<String>> entry : all.subList(Math.min(1, all.size()), all.size())) {
      term =
          term.then(
              step -> step.andOn(entry.getKey(), array(entry)), ".andOn($L)", arguments(entry));
    }
    return term;
  }

  private static Term<SqlStep> none() {
    return new Term<>(
        new SqlStep(new TreeMap<>(), Optional.empty()),
        CodeBlock.of(
            "new $T(new $T<>(), $T.empty())", SqlStep.class, TreeMap.class, Optional.class));
  }

  private Term<SqlStep> first(Map.Entry<String, List<String>> entry) {
    boolean everywhere = entry.getKey().equals(SqlStep.ANY);
    return new Term<>(
        SqlStep.on(entry.getKey(), array(entry)),
        everywhere
            ? CodeBlock.of(
                "$T.everywhere($L)", SqlStep.class, values.arguments(entry.getValue().stream()))
            : CodeBlock.of("$T.on($L)", SqlStep.class, arguments(entry)));
  }

  private Term<SqlStep> losing(Term<SqlStep> step, Optional<String> loses) {
    return loses
        .map(what -> step.then(s -> s.losing(what), ".losing($L)", values.code(what)))
        .orElse(step);
  }

  private CodeBlock arguments(Map.Entry<String, List<String>> entry) {
    return values.arguments(Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()));
  }

  private static String[] array(Map.Entry<String, List<String>> entry) {
    return entry.getValue().toArray(String[]::new);
  }
}
