package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.source.jpa.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SilentHibernateTest {

  /** Whatever the root logger hands out is printed. */
  @Test
  void says_nothing_while_it_reads_and_may_speak_again() {
    Printed printed = new Printed();
    Logger root = Logger.getLogger("");
    root.addHandler(printed);
    try {
      EntitySource.of(Survey.entities(), "cdb").read();
      assertThat(printed.messages).isEmpty();
      Logger.getLogger("org.hibernate").log(Level.WARNING, "heard");
      assertThat(printed.messages).containsExactly("heard");
    } finally {
      root.removeHandler(printed);
    }
  }

  private static final class Printed extends Handler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      messages.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
