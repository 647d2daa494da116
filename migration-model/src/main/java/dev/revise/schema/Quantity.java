package dev.revise.schema;

import java.util.Locale;

/**
 * So many of something, in words: {@code 1 row}, {@code 1,204 rows}.
 *
 * @param one what one of them is called; several have an s more
 */
public record Quantity(long number, String one) {

  /** The same with a verb: {@code 1 row is done}, {@code 2 rows are done}. */
  public String with(String verbOfOne, String verbOfSeveral) {
    return this + " " + (number == 1 ? verbOfOne : verbOfSeveral);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
