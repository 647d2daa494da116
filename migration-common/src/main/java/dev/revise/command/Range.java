package dev.revise.command;

import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;

/**
 * Two revisions, {@code 0003:0010}; an empty side is {@code base} before and {@code head} after.
 */
public record Range(Target from, Target to) {

  /**
   * @throws MigrationException if the text is not two revisions with a colon between
   */
  public static Range parse(String text) {
    String[] sides = text.split(":", -1);
    if (sides.length != 2) {
      throw new UsageException("\"%s\" is no range; give two revisions, 0003:0010".formatted(text));
    }
    return new Range(
        sides[0].isEmpty() ? Target.BASE : Target.parse(sides[0]),
        sides[1].isEmpty() ? Target.HEAD : Target.parse(sides[1]));
  }
}
