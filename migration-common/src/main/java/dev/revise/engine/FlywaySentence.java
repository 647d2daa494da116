package dev.revise.engine;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Flyway says, as one sentence, without its links and its advertisements. */
final class FlywaySentence {
  private static final Pattern ADVERTISEMENT =
      Pattern.compile("(?i).*(https?://|learn more|redgate|red-gate|flyway (teams|enterprise)).*");

  private FlywaySentence() {}

  static String of(String message) {
    String sentence =
        message
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !ADVERTISEMENT.matcher(line).matches())
            .collect(Collectors.joining(" "))
            .replaceAll("[;.]$", "");
    return sentence.isEmpty() ? "Flyway stopped without a reason" : sentence;
  }
}
