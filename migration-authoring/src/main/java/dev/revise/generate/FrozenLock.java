package dev.revise.generate;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hashes of the frozen entities of a module: {@code r0016/Exposure.java <sha-256>}, sorted. A
 * line never changes.
 */
record FrozenLock(ModuleLayout layout, SortedMap<String, String> hashes) {
  private static final Pattern LINE =
      Pattern.compile("(?<file>r\\d{4,}/\\S+\\.java) (?<hash>[0-9a-f]{64})");

  public FrozenLock {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /**
   * @param text that of {@link ModuleLayout#frozenLock()}, empty if there is none yet
   * @throws MigrationException if a line is none of a lock, or a file has two
   */
  static FrozenLock of(ModuleLayout layout, String text) {
    SortedMap<String, String> hashes = new TreeMap<>();
    text.lines().forEach(line -> put(layout, line, hashes));
    return new FrozenLock(layout, hashes);
  }

  private static void put(ModuleLayout layout, String text, SortedMap<String, String> hashes) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new MigrationException(
          "%s has a line that is no file and its hash; restore it: %s"
              .formatted(layout.frozenLock(), text));
    }
    if (hashes.put(line.group("file"), line.group("hash")) != null) {
      throw new MigrationException(
          "%s has two lines for %s; keep the one that was there first"
              .formatted(layout.frozenLock(), line.group("file")));
    }
  }

  /**
   * Also with the lines of these files.
   *
   * @throws MigrationException if one has a line already that says something else
   */
  FrozenLock with(List<SourceFile> files) {
    SortedMap<String, String> more = new TreeMap<>(hashes);
    for (SourceFile file : files) {
      String before = more.put(name(file), sha256(file.text()));
      if (before != null && !before.equals(more.get(name(file)))) {
        throw new MigrationException(
            "%s knows another %s; restore that file from version control, or take its line away if its revision was applied nowhere"
                .formatted(layout.frozenLock(), name(file)));
      }
    }
    return new FrozenLock(layout, more);
  }

  /** Whether the file has a line, whatever that says. */
  boolean knows(Path path) {
    return hashes.containsKey(name(path));
  }

  /**
   * Whether the file has a line.
   *
   * @throws MigrationException if the line says something else
   */
  boolean locks(SourceFile file) {
    String hash = hashes.get(name(file));
    if (hash != null && !hash.equals(sha256(file.text()))) {
      throw new MigrationException(
          "%s was edited after it was frozen; restore it from version control"
              .formatted(file.path()));
    }
    return hash != null;
  }

  /**
   * @param paths of all frozen entities that there should be
   * @throws MigrationException if there is a line for anything else
   */
  void requireNoOther(Collection<Path> paths) {
    SortedMap<String, String> other = new TreeMap<>(hashes);
    paths.forEach(path -> other.remove(name(path)));
    if (!other.isEmpty()) {
      throw new MigrationException(
          "%s knows %s, which no revision freezes; restore the revision, or take the file and its line away"
              .formatted(layout.frozenLock(), other.firstKey()));
    }
  }

  /** The whole file. */
  SourceFile file() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((file, hash) -> text.append(file + " " + hash + "\n"));
    return new SourceFile(layout.frozenLock(), text.toString());
  }

  /** The line of a file: {@code r0016/Exposure.java <sha-256>}. */
  static String line(Path path, String text) {
    return name(path) + " " + sha256(text);
  }

  private String name(SourceFile file) {
    return name(file.path());
  }

  /** {@code r0016/Exposure.java}. */
  private static String name(Path path) {
    return path.getParent().getFileName() + "/" + path.getFileName();
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
