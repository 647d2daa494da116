package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a revision the next free number, where two branches took the same. It works on texts alone,
 * because such a history cannot be loaded.
 *
 * <p>The operations stay as they are written, and so does their hash. Where they mean something
 * else after the other revision, {@code revise check} and the goldens tell.
 */
public final class Renumbering {
  private static final Pattern REVISION = Pattern.compile("V(?<number>[0-9]+)__\\w+");

  private final ModuleLayout layout;
  private final SortedMap<Path, String> files;

  private Renumbering(ModuleLayout layout, SortedMap<Path, String> files) {
    this.layout = layout;
    this.files = files;
  }

  /**
   * @param files what stands in {@link ModuleLayout#revisions()}, {@link ModuleLayout#goldens()}
   *     and {@link ModuleLayout#frozen} of the number, {@link ModuleLayout#lock()} and {@link
   *     ModuleLayout#frozenLock()}
   */
  public static Renumbering of(ModuleLayout layout, List<SourceFile> files) {
    SortedMap<Path, String> texts = new TreeMap<>();
    files.forEach(file -> texts.put(file.path(), file.text()));
    return new Renumbering(layout, texts);
  }

  /**
   * Moves the one of that number that stands last in {@code revisions.lock}.
   *
   * @throws MigrationException if not two revisions have that number, or a merge is not finished
   */
  public Renumbered move(RevisionId number) {
    List<String> colliding = colliding(number);
    if (colliding.size() > 2) {
      throw new UsageException(
          "revisions %s have the number \"%s\"; say which of them is to move: renumber %s %s"
              .formatted(listed(colliding), number, number, last(colliding)));
    }
    return moved(number, colliding, last(colliding));
  }

  /**
   * Moves the one of that name, {@code V0017__Add_can_see_sky}.
   *
   * @throws MigrationException if it is not one of several with that number, or a merge is not
   *     finished
   */
  public Renumbered move(RevisionId number, String className) {
    List<String> colliding = colliding(number);
    if (!colliding.contains(className)) {
      throw new UsageException(
          "%s is none of the revisions \"%s\", which are %s%s"
              .formatted(className, number, listed(colliding), Nearest.hint(className, colliding)));
    }
    return moved(number, colliding, className);
  }

  /** The revisions of that number, in the order of the lock; those it does not know are last. */
  private List<String> colliding(RevisionId number) {
    requireMerged(layout.lock());
    List<String> order = lockLines().map(line -> line.replaceAll(".* ", "")).toList();
    List<String> found =
        names()
            .filter(name -> numberOf(name) == number.number())
            .sorted(Comparator.comparingInt((String name) -> place(order, name)))
            .toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "%s has no revision \"%s\"; the last one is \"%s\""
              .formatted(layout.database(), number, new RevisionId(highest())));
    }
    if (found.size() == 1) {
      throw new UsageException(
          "only %s has the number \"%s\"; there is nothing to renumber"
              .formatted(found.get(0), number));
    }
    return found;
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private Renumbered moved(RevisionId number, List<String> colliding, String from) {
    RevisionId free = new RevisionId(highest() + 1);
    String to = from.replaceFirst("[0-9]+", free.toString());
    requireMerged(layout.source(from));
    requireMerged(layout.frozenLock());
    List<SourceFile> written = new ArrayList<>();
    List<Path> deleted = new ArrayList<>(List.of(layout.source(from)));
    MovedFrozen frozen = new MovedFrozen(layout, number, free, from, to);
    files.forEach((path, text) -> frozen.move(path, text, written, deleted));
    String source = frozen.following(files.get(layout.source(from)));
    written.add(new SourceFile(layout.source(to), renamed(source, from, to)));
    written.add(
        new RevisionsWriter(layout)
            .write(names().map(name -> name.equals(from) ? to : name).toList()));
    if (files.containsKey(layout.lock())) {
      written.add(new SourceFile(layout.lock(), lockWith(from, to, free)));
    }
    if (files.containsKey(layout.frozenLock())) {
      String lock = frozen.lock(files.get(layout.frozenLock()).lines());
      written.add(new SourceFile(layout.frozenLock(), lock));
    }
    MovedGoldens goldens = new MovedGoldens(layout, number, free, colliding.indexOf(from) == 0);
    files.forEach((path, text) -> goldens.move(path, text, written, deleted));
    return new Renumbered(from, to, written, deleted);
  }

  private String lockWith(String from, String to, RevisionId free) {
    return Stream.concat(
            lockLines().filter(line -> !line.endsWith(" " + from)),
            lockLines()
                .filter(line -> line.endsWith(" " + from))
                .map(line -> free + " " + line.split(" ")[1] + " " + to))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  private Stream<String> lockLines() {
    return files.getOrDefault(layout.lock(), "").lines();
  }

  private Stream<String> names() {
    return files.keySet().stream()
        .filter(path -> layout.revisions().equals(path.getParent()))
        .map(path -> path.getFileName().toString())
        .filter(file -> file.endsWith(".java"))
        .map(file -> file.replaceAll("\\.java$", ""))
        .filter(name -> REVISION.matcher(name).matches());
  }

  private int highest() {
    return names().mapToInt(Renumbering::numberOf).max().orElse(0);
  }

  private static int numberOf(String name) {
    return Integer.parseInt(name.substring(1, name.indexOf("__")));
  }

  private static String renamed(String text, String from, String to) {
    return text.replaceAll("\\b" + from + "\\b", to);
  }

  private void requireMerged(Path path) {
    if (new ConflictedText(files.getOrDefault(path, "")).hasMarkers()) {
      throw new MigrationException(
          "%s still has conflict markers of a merge; keep what both sides say, take the markers out and renumber again"
              .formatted(path));
    }
  }

  private static String last(List<String> names) {
    return names.get(names.size() - 1);
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
