package dev.revise.command;

/**
 * Something of a site's own that a move takes along.
 *
 * @param sentence which revision takes it, and why
 * @param isMade whether somebody made it by a statement of its own and it is gone then, so that a
 *     move wants leave for it; privileges, comments and indexes are told
 */
record SiteLoss(String sentence, boolean isMade) {
  @Override
  public String toString() {
    return sentence;
  }
}
