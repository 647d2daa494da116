package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

class PrinterTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void aligns_columns_and_leaves_empty_ones_out() {
    printer(Ansi.OFF).table(List.of(List.of("a", "", "b"), List.of("aaa", "", "")));
    assertThat(printed()).isEqualTo("a    b\naaa\n");
  }

  @Test
  void colour_takes_no_room() {
    Printer printer = printer(Ansi.ON);
    printer.table(List.of(List.of(printer.strong("a"), "b"), List.of("aa", "b")));
    assertThat(printed().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo("a   b\naa  b\n");
    assertThat(printed()).contains("\u001b[1ma");
  }

  @Test
  void only_our_styles_reach_a_terminal() {
    Printer printer = printer(Ansi.ON);
    printer.line(
        printer.good("a\u001b[2J") + "\u001b[31m\r\b\u0007\u007f\u009b1m\u202e\u2028\nok: clean");
    assertThat(printed())
        .isEqualTo(
            Style.fg_green.on()
                + "a\\u001b[2J"
                + Style.fg_green.off()
                + Style.reset.on()
                + "\\u001b[31m\\r\\u0008\\u0007\\u007f\\u009b1m\\u202e\\u2028\\nok: clean\n");
  }

  @Test
  void nothing_is_missing_without_colour() {
    printer(Ansi.OFF).line("größe \u001b[2J");
    assertThat(printed()).isEqualTo("größe \\u001b[2J\n");
  }

  @Test
  void a_script_keeps_its_lines_on_a_terminal() {
    printer(Ansi.OFF).text("SELECT '\u001b';\n\tSELECT 1;\n");
    assertThat(printed()).isEqualTo("SELECT '\\u001b';\n\tSELECT 1;\n");
  }

  @Test
  void and_is_exact_in_a_file() {
    new Printer(new PrintStream(bytes, true, StandardCharsets.UTF_8), Ansi.OFF, false)
        .text("SELECT '\u001b';\n");
    assertThat(printed()).isEqualTo("SELECT '\u001b';\n");
  }

  private Printer printer(Ansi ansi) {
    return new Printer(new PrintStream(bytes, true, StandardCharsets.UTF_8), ansi, true);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
