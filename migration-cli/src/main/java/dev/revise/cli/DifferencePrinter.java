package dev.revise.cli;

import dev.revise.command.FoundDifference;
import dev.revise.schema.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Prints differences, those of comments only counted unless asked for. */
final class DifferencePrinter {
  private DifferencePrinter() {}

  static void print(List<FoundDifference> differences, boolean details, Printer printer) {
    lines(differences, details).forEach(printer::line);
  }

  /**
   * @param details whether comments are not only counted
   */
  static List<String> lines(List<FoundDifference> differences, boolean details) {
    List<String> lines = new ArrayList<>();
    differences.stream()
        .filter(difference -> details || !difference.commentOnly())
        .forEach(difference -> lines.add("  " + difference.words()));
    int folded = differences.size() - lines.size();
    if (folded > 0) {
      lines.add(
          "  %s%s; -v shows %s"
              .formatted(
                  lines.isEmpty() ? "" : "and ",
                  new Quantity(folded, "comment").with("differs", "differ"),
                  folded == 1 ? "it" : "them"));
    }
    return lines;
  }
}
