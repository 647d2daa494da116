package dev.revise.testing.laws;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.Schema;
import dev.revise.source.jpa.EntitySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The package {@code entity} of a module, which revise writes from the head. */
record LiveEntities(TestedHistory history) {
  private static final String SOURCE = ".java";

  /** Why there is nothing to ask of them, if that is so. */
  Optional<String> absent() {
    if (isTarget()) {
      return Optional.of("people write the entities: the head follows them, as its target");
    }
    return Files.isDirectory(directory())
        ? Optional.empty()
        : Optional.of("the module has no package " + packageName());
  }

  private boolean isTarget() {
    return history
        .database()
        .authoring()
        .target()
        .filter(target -> target.matches("entities(:.*)?"))
        .isPresent();
  }

  private Path directory() {
    return history.file(layout -> layout.directory(layout.entityPackage()));
  }

  private String packageName() {
    return ModuleLayout.of(history.database()).entityPackage();
  }

  private ClassLoader loader() {
    return history.database().getClass().getClassLoader();
  }

  Schema head() {
    return history.revisions().schemaAt(history.revisions().head());
  }

  /** What the compiled classes say. */
  Schema read() {
    return EntitySource.ofPackage(packageName(), loader())
        .inSchema(history.database().schema())
        .read();
  }

  Stream<Class<?>> classes() throws IOException, ClassNotFoundException {
    Stream.Builder<Class<?>> classes = Stream.builder();
    try (Stream<Path> files = Files.list(directory())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(SOURCE) && !name.startsWith("package-info")) {
          classes.add(
              Class.forName(
                  packageName() + "." + name.substring(0, name.length() - SOURCE.length()),
                  true,
                  loader()));
        }
      }
    }
    return classes.build().filter(type -> !type.isEnum());
  }
}
