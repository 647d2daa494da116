package dev.revise.config;

import java.util.Objects;

/** A secret that only {@link #reveal()} shows. */
public final class Password {
  static final String HIDDEN = "********";

  private final String text;

  public Password(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Password password && password.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
