package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** A parser that stops where reading on would exhaust the stack or the memory. */
final class LimitedParser implements Parser {
  private static final int MAX_DEPTH = 50;

  /** A thousand tables with forty columns each have half as many. */
  private static final int MAX_VALUES = 1_000_000;

  private final Path file;
  private final Parser parser;
  private int depth;
  private int values;

  LimitedParser(Path file, Parser parser) {
    this.file = file;
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    depth += step(event.getEventId());
    values++;
    if (depth > MAX_DEPTH) {
      throw problem(event, "this is nested more than " + MAX_DEPTH + " deep; nothing in Felis is");
    }
    if (values > MAX_VALUES) {
      throw problem(
          event, "the file has more than " + MAX_VALUES + " values; split it into resources");
    }
    return event;
  }

  private MigrationException problem(Event event, String sentence) {
    int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    return new FilePosition(file, line, "").problem(sentence);
  }

  private static int step(Event.ID id) {
    return switch (id) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }
}
