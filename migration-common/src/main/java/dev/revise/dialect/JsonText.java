package dev.revise.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON values (RFC 8259) without what databases add or leave out when they print them. */
final class JsonText {
  private static final int DEEPEST = 200;
  private static final Pattern PLAIN =
      Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u\\p{XDigit}{4}))*+\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");
  private static final String SHORT = "bfnrt";
  private static final String SHORT_FOR = "\b\f\n\r\t";

  private final String text;
  private final boolean sorted;
  private int at;

  private JsonText(String text, boolean sorted) {
    this.text = text;
    this.sorted = sorted;
  }

  /**
   * On one line without blanks; nothing for what is no JSON.
   *
   * @param sorted whether neither the order of keys nor a repeated key has a meaning, as in {@code
   *     jsonb}
   */
  static Optional<String> of(String text, boolean sorted) {
    JsonText json = new JsonText(text, sorted);
    Optional<String> value = json.value(0);
    json.blanks();
    return value.filter(read -> json.at == text.length());
  }

  private Optional<String> value(int depth) {
    blanks();
    if (depth > DEEPEST || at == text.length()) {
      return Optional.empty();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> lexeme(STRING).map(JsonText::rewritten);
      default -> lexeme(PLAIN);
    };
  }

  private Optional<String> object(int depth) {
    List<Map.Entry<String, String>> members = new ArrayList<>();
    at++;
    if (skip('}')) {
      return Optional.of("{}");
    }
    do {
      blanks();
      Optional<String> key = lexeme(STRING).map(JsonText::rewritten);
      Optional<String> value = key.filter(name -> skip(':')).flatMap(name -> value(depth + 1));
      if (value.isEmpty()) {
        return value;
      }
      members.add(Map.entry(key.get(), value.get()));
    } while (skip(','));
    return Optional.of(written(members)).filter(read -> skip('}'));
  }

  private String written(List<Map.Entry<String, String>> members) {
    Map<String, String> distinct = sorted ? new TreeMap<>() : new LinkedHashMap<>();
    members.forEach(member -> distinct.put(member.getKey(), member.getValue()));
    return (sorted ? List.copyOf(distinct.entrySet()) : members)
        .stream()
            .map(member -> member.getKey() + ":" + member.getValue())
            .collect(Collectors.joining(",", "{", "}"));
  }

  private Optional<String> array(int depth) {
    List<String> elements = new ArrayList<>();
    at++;
    if (skip(']')) {
      return Optional.of("[]");
    }
    do {
      Optional<String> element = value(depth + 1);
      if (element.isEmpty()) {
        return element;
      }
      elements.add(element.get());
    } while (skip(','));
    return Optional.of("[" + String.join(",", elements) + "]").filter(read -> skip(']'));
  }

  private boolean skip(char sign) {
    blanks();
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private void blanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Optional<String> lexeme(Pattern pattern) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    at = found.end();
    return Optional.of(found.group());
  }

  /** The same string with no escape that it can do without. */
  private static String rewritten(String string) {
    String value =
        ESCAPE
            .matcher(string.substring(1, string.length() - 1))
            .replaceAll(
                found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    StringBuilder written = new StringBuilder("\"");
    for (char character : value.toCharArray()) {
      int shortened = SHORT_FOR.indexOf(character);
      if (shortened >= 0) {
        written.append('\\').append(SHORT.charAt(shortened));
      } else if (character < ' ') {
        written.append("\\u%04x".formatted((int) character));
      } else {
        written.append(character == '"' || character == '\\' ? "\\" : "").append(character);
      }
    }
    return written.append('"').toString();
  }

  private static String character(String code, String letter) {
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    int shortened = SHORT.indexOf(letter);
    return shortened >= 0 ? String.valueOf(SHORT_FOR.charAt(shortened)) : letter;
  }
}
