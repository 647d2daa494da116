package dev.revise.cli;

import dev.revise.command.FoundDifference;
import java.util.List;

/** Prints differences, those of comments only counted unless asked for. */
final class DifferencePrinter {
  private DifferencePrinter() {}

  static void print(List<FoundDifference> differences, boolean details, Printer printer) {
    differences.stream()
        .filter(difference -> details || !difference.commentOnly())
        .forEach(difference -> printer.line("  " + difference.words()));
    long comments = differences.stream().filter(FoundDifference::commentOnly).count();
    if (comments > 0 && !details) {
      printer.line(
          comments == 1
              ? "  and 1 comment differs"
              : "  and %d comments differ".formatted(comments));
    }
  }
}
