package dev.revise.command;

import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A revision as people name it: {@code head}, {@code base}, {@code current}, a number ({@code 0010}
 * or {@code 10}; four digits at most), an Alembic id or a unique prefix of one; each may be
 * followed by {@code +N} or {@code -N}, which alone counts from the current revision.
 *
 * @param name what the steps count from
 * @param steps how many revisions further up, or down if negative
 */
public record Target(String name, int steps) {
  public static final Target HEAD = new Target("head", 0);
  public static final Target BASE = new Target("base", 0);
  private static final Target CURRENT = new Target("current", 0);

  private static final Pattern FORM = Pattern.compile("(\\w*)(?:([+-])(\\d{1,4}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /**
   * @throws MigrationException if the text has none of the forms
   */
  public static Target parse(String text) {
    Matcher form = FORM.matcher(text);
    if (text.isEmpty() || !form.matches()) {
      throw new UsageException(
          "\"%s\" names no revision; say head, base, current, a number such as 0010, +1, -1, head-1, or an Alembic id"
              .formatted(text));
    }
    int steps = form.group(3) == null ? 0 : Integer.parseInt(form.group(2) + form.group(3));
    return new Target(form.group(1).isEmpty() ? CURRENT.name() : form.group(1), steps);
  }

  /**
   * @param current asked only if the target counts from there
   * @throws MigrationException if the history has no such revision
   */
  public RevisionId resolve(RevisionHistory history, Supplier<RevisionId> current) {
    int number = start(history, current).number() + steps;
    if (number < 0 || number > history.head().number()) {
      throw new UsageException(
          "%s is beyond the history, which goes from base to \"%s\""
              .formatted(this, history.head()));
    }
    return new RevisionId(number);
  }

  private RevisionId start(RevisionHistory history, Supplier<RevisionId> current) {
    return switch (name) {
      case "head" -> history.head();
      case "base" -> RevisionId.BASE;
      case "current" -> current.get();
      default -> named(history);
    };
  }

  private RevisionId named(RevisionHistory history) {
    if (NUMBER.matcher(name).matches()) {
      return numbered(history);
    }
    List<RevisionId> exact = ids(history, name::equals);
    List<RevisionId> alembic = exact.isEmpty() ? ids(history, id -> id.startsWith(name)) : exact;
    if (alembic.size() != 1) {
      throw alembic.isEmpty()
          ? unknown(name, history)
          : new UsageException(
              "\"%s\" may be any of revisions %s; give more of the Alembic id"
                  .formatted(name, alembic));
    }
    return alembic.get(0);
  }

  private RevisionId numbered(RevisionHistory history) {
    RevisionId id = new RevisionId(Integer.parseInt(name));
    if (id.compareTo(history.head()) > 0) {
      throw unknown(id.toString(), history);
    }
    return id;
  }

  private static UsageException unknown(String wanted, RevisionHistory history) {
    return new UsageException(
        "there is no revision \"%s\"; the head is \"%s\"".formatted(wanted, history.head()));
  }

  private static List<RevisionId> ids(RevisionHistory history, Predicate<String> wanted) {
    return history.steps().stream()
        .map(RevisionStep::revision)
        .filter(revision -> revision.origin().alembicId().filter(wanted).isPresent())
        .map(revision -> revision.id())
        .toList();
  }

  @Override
  public String toString() {
    return steps == 0 ? name : name + "%+d".formatted(steps);
  }
}
