package dev.revise.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code console} blocks of a Markdown page as one dialogue: what a reader types after {@code
 * $}, and what the page says is printed. A line {@code ...} of the output stands for any number of
 * lines, {@code ...} within a line for any text.
 */
record Transcript(List<Exchange> exchanges) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
  private static final Pattern HERE_DOCUMENT = Pattern.compile("<<'(\\w+)'");
  private static final String PROMPT = "$ ";

  Transcript {
    exchanges = List.copyOf(exchanges);
  }

  static Transcript of(String page) {
    List<Exchange> exchanges = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      read(block.group(1).lines().toList(), exchanges);
    }
    return new Transcript(exchanges);
  }

  private static void read(List<String> lines, List<Exchange> exchanges) {
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith(PROMPT)) {
        throw new IllegalArgumentException("a console block begins with \"$ \": " + lines.get(at));
      }
      int output = endOfCommand(lines, at);
      int next = output;
      while (next < lines.size() && !lines.get(next).startsWith(PROMPT)) {
        next++;
      }
      String command = String.join("\n", lines.subList(at, output)).substring(PROMPT.length());
      exchanges.add(new Exchange(command, withoutLastBlank(lines.subList(output, next))));
      at = next;
    }
  }

  /** A command goes on behind a backslash and to the end of its here document. */
  private static int endOfCommand(List<String> lines, int start) {
    int end = start;
    while (lines.get(end).endsWith("\\")) {
      end++;
    }
    Matcher document = HERE_DOCUMENT.matcher(lines.get(end));
    if (document.find()) {
      do {
        end++;
      } while (!lines.get(end).equals(document.group(1)));
    }
    return end + 1;
  }

  /** Within a block an empty line may set the next command apart. */
  private static List<String> withoutLastBlank(List<String> output) {
    boolean blank = !output.isEmpty() && output.get(output.size() - 1).isBlank();
    return blank ? output.subList(0, output.size() - 1) : output;
  }

  /** One command and the lines that the page shows of its output. */
  record Exchange(String command, List<String> output) {
    Exchange {
      output = List.copyOf(output);
    }

    boolean matches(String printed) {
      StringBuilder pattern = new StringBuilder();
      for (String line : output) {
        pattern.append(line.equals("...") ? "(?:.*\n)*?" : line(line) + "\n");
      }
      return Pattern.matches(pattern.toString(), printed);
    }

    private static String line(String line) {
      return Pattern.quote(line).replace("...", "\\E.*\\Q");
    }

    /** What the page shows ends in an error. */
    boolean fails() {
      return output.stream().anyMatch(line -> line.startsWith("error: "));
    }
  }
}
