package dev.revise.config;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a URL says things: as libpq does, or as the JDBC driver does. */
enum Notation {
  LIBPQ {
    @Override
    String decode(String text, String origin) {
      return percentDecoded(text.replace("+", "%2B"), origin);
    }
  },
  /** Where a plus sign is a space. */
  JDBC {
    @Override
    String decode(String text, String origin) {
      return percentDecoded(text, origin);
    }
  };

  abstract String decode(String text, String origin);

  /** The text as both read it. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String percentDecoded(String text, String origin) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ConfigException.in(
          origin, "the URL has a % that two hexadecimal digits do not follow; write %25 for %");
    }
  }
}
