package dev.revise.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.UUID;

/** The password of all these tests; it holds what a URL must encode. */
final class Sentinel {
  /** What no output may contain, in whatever notation the rest is. */
  static final String MARK = "sentinel-Passw0rd";

  static final String PASSWORD = MARK + "-" + UUID.randomUUID().toString().substring(0, 8) + "@/:%";

  private Sentinel() {}

  /** As a URL has it. */
  static String encoded() {
    return URLEncoder.encode(PASSWORD, UTF_8);
  }
}
