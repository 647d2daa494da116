package dev.revise.cli;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import java.util.Iterator;

/** The dialects there are, for completion. */
final class DialectNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Dialects.all().stream().map(Dialect::name).iterator();
  }
}
