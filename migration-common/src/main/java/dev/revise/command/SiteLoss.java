package dev.revise.command;

/**
 * Something of a site's own that a move takes along.
 *
 * @param sentence which revision takes it, and why
 * @param active whether it is a trigger, rule or policy, which changes what happens to rows, so
 *     that a move needs {@code --allow-data-loss}; all else is only reported
 */
record SiteLoss(String sentence, boolean active) {
  @Override
  public String toString() {
    return sentence;
  }
}
