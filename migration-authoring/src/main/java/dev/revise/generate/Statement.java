package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases as one statement: those on one table are chained.
 *
 * @param weight how many things it says
 */
record Statement(CodeBlock code, int weight) {
  /** A compiler descends into a chain as deep as it is long. */
  private static final int LONGEST_CHAIN = 40;

  static List<Statement> of(List<Phrase> phrases) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < phrases.size(); ) {
      int end = endOfChain(phrases, at);
      statements.add(chained(phrases.subList(at, end)));
      at = end;
    }
    return statements;
  }

  private static Statement chained(List<Phrase> phrases) {
    CodeBlock.Builder code = phrases.get(0).subject().toBuilder();
    phrases.forEach(phrase -> code.add(phrase.call()));
    return new Statement(code.build(), phrases.stream().mapToInt(Phrase::weight).sum());
  }

  private static int endOfChain(List<Phrase> phrases, int start) {
    Phrase first = phrases.get(start);
    int end = start + 1;
    while (!first.isOnSchema()
        && end < phrases.size()
        && end < start + LONGEST_CHAIN
        && phrases.get(end).subject().equals(first.subject())) {
      end++;
    }
    return end;
  }
}
