package dev.revise.source.felis;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * The escapes {@code \L} and {@code \P} of double-quoted text (YAML 1.2.2, section 5.7), which our
 * library lacks. What looks like one elsewhere is two characters.
 *
 * @param parser reads a text as the library does
 */
record YamlEscapes(Function<String, Parser> parser) {
  private static final Pattern SEPARATOR =
      Pattern.compile("(?<!\\\\)(?<before>(?:\\\\\\\\)*+)\\\\(?<letter>[LP])");

  /** The same text with escapes that the library reads. */
  String readable(String text) {
    Matcher separator = SEPARATOR.matcher(text);
    if (!separator.find()) {
      return text;
    }
    NavigableMap<Integer, Integer> quoted = quoted(separator.replaceAll("${before}\\\\N"));
    StringBuilder readable = new StringBuilder();
    int end = 0;
    int index = 0;
    separator.reset();
    while (separator.find()) {
      index += text.codePointCount(end, separator.start("letter"));
      end = separator.start("letter");
      Map.Entry<Integer, Integer> range = quoted.floorEntry(index);
      boolean isEscape = range != null && index < range.getValue();
      String spelled = isEscape ? spelled(separator) : separator.group();
      separator.appendReplacement(readable, Matcher.quoteReplacement(spelled));
    }
    return separator.appendTail(readable).toString();
  }

  private static String spelled(Matcher separator) {
    String code = separator.group("letter").equals("L") ? "\\u2028" : "\\u2029";
    return separator.group("before") + code;
  }

  /** Where double-quoted texts begin, and where each ends, in code points. */
  private NavigableMap<Integer, Integer> quoted(String text) {
    NavigableMap<Integer, Integer> ranges = new TreeMap<>();
    Parser events = parser.apply(text);
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof ScalarEvent scalar
          && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
        ranges.put(index(scalar.getStartMark()), index(scalar.getEndMark()));
      }
    }
    return ranges;
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
