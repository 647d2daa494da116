package dev.revise.source.felis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values, written so that YAML 1.1, which Felis reads, and 1.2 take them for the same. */
final class YamlScalar {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z_](?:[A-Za-z0-9_.,;()/*+=<>?%'-]|:(?=[^ ])| (?=[^ #]))*");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{N}](?:[!-~]| (?=[^ ]))*");
  private static final Set<String> RESERVED =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
  private static final int LINE = 70;

  private YamlScalar() {}

  static Node text(String value) {
    return new ScalarNode(Tag.STR, value, style(value));
  }

  static Node flag(boolean value) {
    return new ScalarNode(Tag.BOOL, String.valueOf(value), ScalarStyle.PLAIN);
  }

  static Node of(Scalar scalar) {
    return scalar.isText()
        ? text(scalar.text())
        : new ScalarNode(scalar.tag(), scalar.text(), ScalarStyle.PLAIN);
  }

  private static ScalarStyle style(String value) {
    if (value.length() > LINE && SENTENCE.matcher(value).matches()) {
      return ScalarStyle.FOLDED;
    }
    return PLAIN.matcher(value).matches() && !RESERVED.contains(value.toLowerCase(Locale.ROOT))
        ? ScalarStyle.PLAIN
        : ScalarStyle.SINGLE_QUOTED;
  }
}
