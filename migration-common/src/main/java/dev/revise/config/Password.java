package dev.revise.config;

public final class Password {
  private final String secret;

  public Password(String secret) {
    this.secret = secret;
  }

  public String reveal() {
    return secret;
  }

  @Override
  public String toString() {
    return "********";
  }
}
