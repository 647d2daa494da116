package dev.revise.generate;

import java.util.List;

/** A text in which Git may have left what two branches say: {@code <<<<<<<, =======, >>>>>>>}. */
record ConflictedText(String text) {

  boolean hasMarkers() {
    return text.lines().anyMatch(line -> line.startsWith("<<<<<<< "))
        && text.lines().anyMatch(line -> line.startsWith(">>>>>>> "));
  }

  /** The text of the branch that was merged into. */
  String ours() {
    return side(true);
  }

  /** The text of the branch that was merged. */
  String theirs() {
    return side(false);
  }

  private String side(boolean first) {
    StringBuilder side = new StringBuilder();
    Part part = Part.BOTH;
    for (String line : lines()) {
      Part next = part.after(line);
      if (next == part && part.isIn(first)) {
        side.append(line);
      }
      part = next;
    }
    return side.toString();
  }

  private List<String> lines() {
    return List.of(text.split("(?<=\n)"));
  }

  private enum Part {
    BOTH,
    OURS,
    COMMON_ANCESTOR,
    THEIRS;

    Part after(String line) {
      if (this == BOTH) {
        return line.startsWith("<<<<<<< ") ? OURS : this;
      }
      if (line.startsWith("||||||| ")) {
        return COMMON_ANCESTOR;
      }
      if (line.strip().equals("=======")) {
        return THEIRS;
      }
      return line.startsWith(">>>>>>> ") ? BOTH : this;
    }

    boolean isIn(boolean first) {
      return this == BOTH || this == (first ? OURS : THEIRS);
    }
  }
}
