package dev.revise.generate;

import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author said that a revision does, perhaps after the ticket that asks for it. */
record Message(String text) {
  private static final Pattern TICKET =
      Pattern.compile(
          "\\s*(?<ticket>[A-Z][A-Z0-9]*-[0-9]+)(?:\\s*:|\\s+|$)(?<subject>.*)", Pattern.DOTALL);

  /**
   * Leaves room for the number and {@code .class} in the 143 bytes that some file systems allow.
   */
  private static final int LONGEST = 80;

  Optional<String> ticket() {
    return Optional.of(TICKET.matcher(text)).filter(Matcher::matches).map(m -> m.group("ticket"));
  }

  /**
   * The message in Flyway's naming, {@code Add_can_see_sky}: ASCII alone, because not every system
   * that builds a module can name a file otherwise.
   *
   * @throws MigrationException if the message has no letter or digit to name a class by
   */
  String className() {
    String words = words(subject());
    String name = words.isEmpty() ? words(ticket().orElse("")) : words;
    if (name.isEmpty()) {
      throw new UsageException(
          text.isBlank()
              ? "a revision needs a message that says what it does: -m \"add can_see_sky\""
              : "the message \"%s\" has no letter from A to Z to name a class by; say it in other words"
                  .formatted(text.strip()));
    }
    return capitalized(shortened(name));
  }

  /** The message as one sentence. */
  String sentence() {
    String sentence = capitalized(text.strip().replaceAll("\\s+", " "));
    return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
  }

  private String subject() {
    Matcher matcher = TICKET.matcher(text);
    return matcher.matches() ? matcher.group("subject") : text;
  }

  private static String words(String text) {
    String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
    return plain
        .replaceAll("\\p{M}", "")
        .replaceAll("['’]", "")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }

  /** Whole words, unless there is but one. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = name.lastIndexOf('_', LONGEST);
    return name.substring(0, end > 0 ? end : LONGEST);
  }

  private static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
