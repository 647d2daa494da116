package dev.revise.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that has no digits (IEEE 754); a default holds it as text, in one spelling. */
public enum NonFinite {
  NAN("NaN", ".nan"),
  INFINITY("Infinity", ".inf"),
  NEGATIVE_INFINITY("-Infinity", "-.inf");

  private static final Pattern SPELLED =
      Pattern.compile("(?<nan>nan)|(?<sign>[-+]?)inf(?:inity)?", Pattern.CASE_INSENSITIVE);

  private final String sql;
  private final String yaml;

  NonFinite(String sql, String yaml) {
    this.sql = sql;
    this.yaml = yaml;
  }

  /** The one that a database reads in that text, in whatever case and at whatever length. */
  public static Optional<NonFinite> of(String text) {
    Matcher matcher = SPELLED.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group("nan") != null
            ? NAN
            : "-".equals(matcher.group("sign")) ? NEGATIVE_INFINITY : INFINITY);
  }

  /** The same for a number of YAML: {@code .nan}, {@code -.inf}. */
  public static Optional<NonFinite> ofYaml(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT);
    return bare.matches("[-+]?\\.(inf|nan)") ? of(bare.replace(".", "")) : Optional.empty();
  }

  /** As both databases read it. */
  public String sql() {
    return sql;
  }

  public String yaml() {
    return yaml;
  }

  public DefaultValue.Text value() {
    return new DefaultValue.Text(sql);
  }
}
