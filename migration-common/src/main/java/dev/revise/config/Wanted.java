package dev.revise.config;

import java.util.Optional;

/**
 * What the command line says: {@code --url}, {@code --user}, {@code -e}. Its toString leaves the
 * URL out, which may hold a password.
 */
public record Wanted(Optional<String> url, Optional<String> user, Optional<String> environment) {
  public static Wanted nothing() {
    return new Wanted(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public String toString() {
    return "Wanted[url=%s, user=%s, environment=%s]"
        .formatted(url.map(text -> Password.HIDDEN), user, environment);
  }
}
