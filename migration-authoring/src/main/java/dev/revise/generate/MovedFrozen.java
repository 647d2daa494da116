package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The frozen entities of two revisions of one number: each names the revision that it belongs to.
 *
 * <p>Those that move are no longer locked: what the other revision changed may be missing in them,
 * and {@code freeze} writes them anew.
 */
final class MovedFrozen {
  private final ModuleLayout layout;
  private final RevisionId from;
  private final RevisionId to;
  private final Pattern name;
  private final String newName;
  private final SortedMap<Path, String> staying = new TreeMap<>();
  private final List<String> moved = new ArrayList<>();

  /**
   * @param name the class of the revision as it was called
   * @param newName the class as it is called now
   */
  MovedFrozen(ModuleLayout layout, RevisionId from, RevisionId to, String name, String newName) {
    this.layout = layout;
    this.from = from;
    this.to = to;
    this.name = Pattern.compile("\\b" + name + "\\b");
    this.newName = newName;
  }

  void move(Path path, String text, List<SourceFile> written, List<Path> deleted) {
    if (!layout.frozen(from).equals(path.getParent())) {
      return;
    }
    ConflictedText both = new ConflictedText(text);
    if (both.hasMarkers()) {
      boolean ours = name.matcher(both.ours()).find();
      add(path, ours ? both.ours() : both.theirs(), written);
      stay(path, ours ? both.theirs() : both.ours());
      written.add(new SourceFile(path, staying.get(path)));
    } else if (name.matcher(text).find()) {
      add(path, text, written);
      deleted.add(path);
    } else {
      stay(path, text);
    }
  }

  private void stay(Path path, String text) {
    staying.put(path, text);
  }

  private void add(Path path, String text, List<SourceFile> written) {
    String file = path.getFileName().toString();
    moved.add(file.replaceAll("\\.java$", ""));
    written.add(
        new SourceFile(
            layout.frozen(to).resolve(file),
            name.matcher(text)
                .replaceAll(newName)
                .replace(
                    "package " + layout.frozenPackage(from) + ";",
                    "package " + layout.frozenPackage(to) + ";")));
  }

  /** The source of the revision, which may use what it froze. */
  String following(String source) {
    String text = source;
    for (String className : moved) {
      text =
          text.replaceAll(
              "\\b" + Pattern.quote(layout.frozenPackage(from) + "." + className) + "\\b",
              layout.frozenPackage(to) + "." + className);
    }
    return text;
  }

  /** The lines of the lock but those of what moved; where both froze a table there are two. */
  String lock(Stream<String> lines) {
    String prefix = "r" + from + "/";
    return lines
        .filter(line -> !line.startsWith(prefix) || isStaying(line))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  private boolean isStaying(String line) {
    return staying.entrySet().stream()
        .map(file -> FrozenLock.line(file.getKey(), file.getValue()))
        .anyMatch(line::equals);
  }
}
