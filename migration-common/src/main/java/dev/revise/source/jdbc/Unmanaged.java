package dev.revise.source.jdbc;

/**
 * An object that revise names and does not manage.
 *
 * @param what {@code table s.exposure}
 * @param why words that follow it: {@code has the columns of type s.row}
 */
public record Unmanaged(String what, String why) {

  @Override
  public String toString() {
    return what + " " + why;
  }
}
