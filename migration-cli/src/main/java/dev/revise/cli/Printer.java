package dev.revise.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints results for people: lines and aligned columns, with colour where it is wanted. */
final class Printer {
  private final PrintStream out;
  private final Ansi ansi;

  Printer(PrintStream out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void line(String text) {
    out.println(text);
  }

  void line() {
    out.println();
  }

  /** Text that ends its own lines, such as a script. */
  void text(String text) {
    out.print(text);
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
    return ansi.enabled() ? style.on() + text + style.off() + Style.reset.on() : text;
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
    return text.replaceAll("\u001b\\[[0-9;]*m", "").length();
  }
}
