package dev.revise.dialect;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose things are in a backup of PostgreSQL, as {@code pg_restore} gives them to their owners.
 *
 * @param schema the owner of the schema, if the backup makes the schema anew
 * @param owners of all else that is in it
 */
record RestoredRoles(Optional<String> schema, Set<String> owners) {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s\";]+)";
  private static final Pattern SCHEMA =
      Pattern.compile("^ALTER SCHEMA .* OWNER TO " + NAME + ";$", Pattern.MULTILINE);
  private static final Pattern OWNER =
      Pattern.compile(
          "^ALTER (?!SCHEMA )(?:DEFAULT PRIVILEGES FOR ROLE "
              + NAME
              + " .*|.* OWNER TO "
              + NAME
              + ";)$",
          Pattern.MULTILINE);

  RestoredRoles {
    owners = Set.copyOf(owners);
  }

  /**
   * @param outline the SQL of a backup without its rows
   */
  static RestoredRoles in(String outline) {
    Matcher schema = SCHEMA.matcher(outline);
    return new RestoredRoles(
        schema.find() ? Optional.of(unquoted(schema.group(1))) : Optional.empty(),
        OWNER
            .matcher(outline)
            .results()
            .map(match -> match.group(match.group(1) == null ? 2 : 1))
            .map(RestoredRoles::unquoted)
            .collect(Collectors.toSet()));
  }

  /** The owner of the schema too. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(owners);
    schema.ifPresent(all::add);
    return all;
  }

  private static String unquoted(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }
}
