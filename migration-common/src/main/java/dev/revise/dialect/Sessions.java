package dev.revise.dialect;

/** What every session of ours works with, wherever it runs. */
final class Sessions {
  /** What has no time zone is read and shown in this one. */
  static final String ZONE = "UTC";

  private Sessions() {}
}
