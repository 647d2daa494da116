package dev.revise.config;

/** A value and who said it. Its toString keeps the value, which may be a secret, to itself. */
record Setting(String value, String origin) {
  @Override
  public String toString() {
    return "Setting[origin=" + origin + "]";
  }
}
