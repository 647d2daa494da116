package dev.revise.features;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of change of a database: SQL with gaps that are filled at random.
 *
 * @param since the oldest version of the server that has it
 * @param source the query whose rows fill it; {@code -} for none
 * @param sql <code>{x}</code> is the value of a row, <code>{n}</code> a number, «a|b» one of
 *     several
 */
record ChangeRule(String name, int since, String source, String sql) {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern CHOICE = Pattern.compile("«([^»]*)»");

  /** The rules of {@code features/sweep/grammar.txt}. */
  static List<ChangeRule> of(int version) {
    return TextResource.lines("sweep/grammar.txt").stream()
        .map(ChangeRule::read)
        .filter(rule -> rule.since <= version)
        .toList();
  }

  private static ChangeRule read(String line) {
    List<String> parts = Arrays.stream(line.split(" \\| ", 3)).map(String::strip).toList();
    String[] name = parts.get(0).split(", from ");
    return new ChangeRule(
        name[0], name.length > 1 ? Integer.parseInt(name[1]) : 0, parts.get(1), parts.get(2));
  }

  boolean hasSource() {
    return !source.equals("-");
  }

  String draw(Map<String, String> row, Random random) {
    String chosen =
        CHOICE
            .matcher(sql)
            .replaceAll(
                choice -> {
                  String[] several = choice.group(1).split("\\|", -1);
                  return Matcher.quoteReplacement(several[random.nextInt(several.length)]);
                });
    return GAP.matcher(chosen)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    row.containsKey(gap.group(1))
                        ? row.get(gap.group(1))
                        : String.valueOf(2 + random.nextInt(90))));
  }
}
