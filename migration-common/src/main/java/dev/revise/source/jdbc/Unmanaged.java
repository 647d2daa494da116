package dev.revise.source.jdbc;

import dev.revise.schema.DiffObject;
import java.util.Optional;

/**
 * An object that revise names and does not manage.
 *
 * @param what {@code table s.exposure}
 * @param relation the table, view or sequence that it is, if it is one
 * @param why words that follow it: {@code has the columns of type s.row}
 */
public record Unmanaged(String what, String why, Optional<DiffObject> relation) {
  /** What is no table, view or sequence. */
  public Unmanaged(String what, String why) {
    this(what, why, Optional.empty());
  }

  @Override
  public String toString() {
    return what + " " + why;
  }
}
