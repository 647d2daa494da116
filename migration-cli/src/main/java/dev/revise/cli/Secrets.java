package dev.revise.cli;

import java.util.regex.Pattern;

/**
 * The last guard before anything is printed about a failure: a password that somebody typed into a
 * URL may come back in any message, even one of picocli's.
 */
final class Secrets {
  private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^/?#\\s:@]*):\\S*@");
  private static final Pattern AS_PARAMETER =
      Pattern.compile("(password\\s*=\\s*)[^&\\s;'\"]+", Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  static String hidden(String text) {
    String withoutAuthority = IN_AUTHORITY.matcher(text).replaceAll("$1:***@");
    return AS_PARAMETER.matcher(withoutAuthority).replaceAll("$1***");
  }
}
