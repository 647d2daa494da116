package dev.revise.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The last guard before anything is printed about a failure: a password that somebody typed into a
 * URL may come back in any message, even one of picocli's.
 */
final class Secrets {
  private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^/?#\\s:@]*):\\S*@");
  private static final Pattern AS_PARAMETER =
      Pattern.compile("(password\\s*=\\s*)[^&\\s;'\"]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIKELY =
      Pattern.compile(
          "://[^/?#\\s:@]*:[^\\s/]+@|pass?w[a-z]*\\s*=\\s*\\S", Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  /** Whether a word of the command line seems to hold a password. */
  static boolean isIn(String argument) {
    return LIKELY.matcher(argument).find() || LIKELY.matcher(decoded(argument)).find();
  }

  private static String decoded(String argument) {
    try {
      return URLDecoder.decode(argument, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return argument;
    }
  }

  static String hidden(String text) {
    String withoutAuthority = IN_AUTHORITY.matcher(text).replaceAll("$1:***@");
    return AS_PARAMETER.matcher(withoutAuthority).replaceAll("$1***");
  }
}
