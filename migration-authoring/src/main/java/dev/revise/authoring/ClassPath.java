package dev.revise.authoring;

import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Directories and jars with classes, beside those that revise itself is made of. */
record ClassPath(List<Path> places) {

  /**
   * Does what needs the classes; they are gone afterwards.
   *
   * @throws MigrationException if one of the places is not there
   */
  <R> R load(Function<ClassLoader, R> work) {
    URL[] urls = places.stream().map(ClassPath::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassPath.class.getClassLoader())) {
      return work.apply(loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path place) {
    if (!Files.exists(place)) {
      throw new UsageException(
          "there is no directory or jar %s; say with --classpath where the compiled classes are"
              .formatted(place));
    }
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UsageException(place + " is no place of classes: " + e.getMessage(), e);
    }
  }
}
