package dev.revise.revision;

import dev.revise.schema.DiffFilter;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How the next revision of a database is made.
 *
 * @param target where it is written what the schema should be: {@code felis:FILE}, from the
 *     directory of the module, or {@code entities:PACKAGE}; none if revisions are made by hand
 * @param filter what takes part in the comparison with that
 * @param ticket what the ticket looks like that a message begins with, which has capital letters, a
 *     hyphen and a number; none if none is asked for
 * @param functions those that SQL of the target may call beside the known ones, which only compute
 * @param carried the files of the target whose statement may run as it is written
 * @param naming {@code jpa}, or classes of Hibernate's strategies for names that entities do not
 *     give; none for Spring's where Spring Boot brings them, else JPA's
 * @param hooks commands to run when the files are written, in this order and from the repository's
 *     root; the word {@code {files}} stands for the files
 */
public record Authoring(
    Optional<String> target,
    DiffFilter filter,
    Optional<Pattern> ticket,
    Set<String> functions,
    Set<String> carried,
    List<String> naming,
    List<List<String>> hooks) {

  public Authoring {
    functions = Set.copyOf(functions);
    carried = Set.copyOf(carried);
    naming = List.copyOf(naming);
    hooks = hooks.stream().map(List::copyOf).toList();
    if (hooks.stream().anyMatch(List::isEmpty)) {
      throw new MigrationException(
          "a hook names no program; say hook(\"git\", \"add\", \"{files}\")");
    }
  }

  public static Authoring byHand() {
    return new Authoring(
        Optional.empty(),
        DiffFilter.all(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  /** {@code Authoring.from("felis:src/main/felis/cdb_latiss.yaml")}. */
  public static Authoring from(String target) {
    return new Authoring(
        Optional.of(target),
        DiffFilter.all(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  public Authoring filtered(DiffFilter other) {
    return new Authoring(target, filter.and(other), ticket, functions, carried, naming, hooks);
  }

  /**
   * @param pattern a regular expression, such as {@code DM-\d+}
   */
  public Authoring ticket(String pattern) {
    return new Authoring(
        target, filter, Optional.of(Pattern.compile(pattern)), functions, carried, naming, hooks);
  }

  /**
   * {@code calling("public.moon_phase")}: whoever writes that into the module has looked at what
   * the functions do. A file or a catalogue that the target is read from cannot allow itself any.
   */
  public Authoring calling(String... names) {
    Set<String> more = new TreeSet<>(functions);
    more.addAll(List.of(names));
    return new Authoring(target, filter, ticket, more, carried, naming, hooks);
  }

  /**
   * {@code carrying("sql/touch.sql")}: whoever writes that into the module has looked at what the
   * file does, and who changes it. An overlay or an entity that names it cannot allow that itself.
   */
  public Authoring carrying(String... files) {
    Set<String> more = new TreeSet<>(carried);
    more.addAll(List.of(files));
    return new Authoring(target, filter, ticket, functions, more, naming, hooks);
  }

  /** {@code naming("com.example.OurNames")}, as the service gives it to Hibernate. */
  public Authoring naming(String... strategies) {
    return new Authoring(target, filter, ticket, functions, carried, List.of(strategies), hooks);
  }

  /** {@code hook("git", "add", "{files}")}. */
  public Authoring hook(String... command) {
    List<List<String>> more = new ArrayList<>(hooks);
    more.add(List.of(command));
    return new Authoring(target, filter, ticket, functions, carried, naming, more);
  }
}
