package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

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

  private Printer printer(Ansi ansi) {
    return new Printer(new PrintStream(bytes, true, StandardCharsets.UTF_8), ansi);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
