package dev.revise.cli;

import dev.revise.schema.VisibleText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints results for people: lines and aligned columns, with colour where it is wanted. All of a
 * line is visible, whatever a schema or a server brings: only styles of ours reach the terminal.
 */
final class Printer {
  /** Stands for the escape of a style until it is printed; nobody else can know it. */
  private static final String STYLE = "\u001b" + new SplittableRandom().nextLong();

  private final PrintStream out;
  private final Ansi ansi;
  private final boolean terminal;

  /**
   * @param terminal whether somebody looks at it as it comes
   */
  Printer(PrintStream out, Ansi ansi, boolean terminal) {
    this.out = out;
    this.ansi = ansi;
    this.terminal = terminal;
  }

  void line(String text) {
    out.println(visible(text));
  }

  void line() {
    out.println();
  }

  /** Text that ends its own lines, such as a script: exactly that, but visible on a terminal. */
  void text(String text) {
    out.print(terminal ? VisibleText.ofLines(text) : text);
  }

  /** SQL that runs as somebody wrote it, indented, for people to read before it does. */
  void expressions(List<String> expressions) {
    for (String expression : expressions) {
      String[] lines = expression.strip().split("\\R");
      line("  sql: " + lines[0]);
      Stream.of(lines).skip(1).forEach(more -> line("       " + more));
    }
  }

  /** Rows with two spaces between their columns; a column that is empty in all rows is left out. */
  void table(List<List<String>> rows) {
    List<Integer> widths = widths(rows);
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        if (widths.get(column) > 0) {
          String cell = row.get(column);
          line.append(cell).append(" ".repeat(widths.get(column) - width(cell) + 2));
        }
      }
      line(line.toString().stripTrailing());
    }
  }

  /** What the eye looks for first. */
  String strong(String text) {
    return styled(Style.bold, text);
  }

  String good(String text) {
    return styled(Style.fg_green, text);
  }

  String bad(String text) {
    return styled(Style.fg_red, text);
  }

  private String styled(IStyle style, String text) {
    return ansi.enabled() ? ours(style.on()) + text + ours(style.off() + Style.reset.on()) : text;
  }

  private static String ours(String styles) {
    return styles.replace("\u001b", STYLE);
  }

  private static String visible(String text) {
    return Stream.of(text.split(STYLE, -1))
        .map(VisibleText::of)
        .collect(Collectors.joining("\u001b"));
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = width(row.get(column));
        if (column < widths.size()) {
          widths.set(column, Math.max(widths.get(column), width));
        } else {
          widths.add(width);
        }
      }
    }
    return widths;
  }

  /** The columns that the text takes on a terminal, its colours left out. */
  private static int width(String text) {
    return VisibleText.of(text.replaceAll(STYLE + "\\[[0-9;]*m", "")).length();
  }
}
