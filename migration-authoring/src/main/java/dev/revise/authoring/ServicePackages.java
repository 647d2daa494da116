package dev.revise.authoring;

import dev.revise.file.FileReason;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages of a service, as its sources say them.
 *
 * @param root the directory of the project
 */
record ServicePackages(Path root) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
  private static final Pattern APPLICATION = Pattern.compile("(?m)^\\s*@SpringBootApplication\\b");
  private static final Pattern ENTITY =
      Pattern.compile("(?m)^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b");

  /** The package that Spring Boot looks through, below which all entities are live. */
  Optional<String> application() {
    return packages(APPLICATION).stream().findFirst();
  }

  /** The narrowest package that holds all entities. */
  Optional<String> entities() {
    return packages(ENTITY).stream().reduce(ServicePackages::common);
  }

  private static String common(String one, String other) {
    String common = one;
    while (!isWithin(other, common) && common.contains(".")) {
      common = common.substring(0, common.lastIndexOf('.'));
    }
    return common;
  }

  /** Whether a package is another or below it. */
  static boolean isWithin(String name, String other) {
    return name.equals(other) || name.startsWith(other + ".");
  }

  private List<String> packages(Pattern mark) {
    Path sources = root.resolve("src/main/java");
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(ServicePackages::text)
          .filter(text -> mark.matcher(text).find())
          .flatMap(text -> PACKAGE.matcher(text).results().limit(1).map(found -> found.group(1)))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new MigrationException("%s cannot be read: %s".formatted(sources, FileReason.of(e)), e);
    }
  }

  /** In an encoding that reads any file; what is looked for is ASCII. */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new MigrationException("%s cannot be read: %s".formatted(file, FileReason.of(e)), e);
    }
  }
}
