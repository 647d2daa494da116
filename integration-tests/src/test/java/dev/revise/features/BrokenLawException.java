package dev.revise.features;

/** What does not hold, in a sentence. */
final class BrokenLawException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenLawException(String message) {
    super(message);
  }
}
