package dev.revise.revision;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * How a sentence tells its reader to call a verb: as the program was called that says it, by its
 * name or as a goal of Maven.
 */
public final class CommandHint {
  /** The system property that says who called: {@code maven}, or nothing for the command. */
  public static final String CALLER = "revise.caller";

  private static final String MAVEN = "maven";
  private static final Set<String> MOVES = Set.of("upgrade", "downgrade");

  private CommandHint() {}

  /** Whether a goal of Maven called this program. */
  public static boolean isForMaven() {
    return MAVEN.equals(System.getProperty(CALLER));
  }

  /**
   * {@code revise -n sky stamp 0010}, or {@code mvn revise:stamp -Drevision=0010 -Ddatabase=sky}.
   *
   * @param words a revision, and options as the command takes them
   */
  public static String of(String database, String verb, String... words) {
    return isForMaven() ? goal(database, verb, words) : command(database, verb, words);
  }

  /** The same where it does not matter of which database, or the caller has to fill that in. */
  public static String of(String verb) {
    return isForMaven() ? "mvn revise:" + verb : "revise " + verb;
  }

  private static String command(String database, String verb, String... words) {
    List<String> all = new ArrayList<>(List.of("revise", "-n", database, verb));
    all.addAll(List.of(words));
    return String.join(" ", all);
  }

  private static String goal(String database, String verb, String... words) {
    List<String> all = new ArrayList<>(List.of("mvn", "revise:" + verb));
    List<String> options = new ArrayList<>();
    for (Iterator<String> each = List.of(words).iterator(); each.hasNext(); ) {
      String word = each.next();
      if (word.equals("-m")) {
        all.add("-Dmessage=" + each.next());
      } else if (word.startsWith("-") || !options.isEmpty()) {
        options.add(word);
      } else {
        all.add((MOVES.contains(verb) ? "-Dto=" : "-Drevision=") + word);
      }
    }
    all.add("-Ddatabase=" + database);
    if (!options.isEmpty()) {
      String joined = String.join(" ", options);
      all.add("-Dargs=" + (options.size() > 1 ? '"' + joined + '"' : joined));
    }
    return String.join(" ", all);
  }
}
