package dev.revise.source.jpa;

import dev.revise.schema.UsageException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The annotated classes of a package and of those below it. Nothing else is looked at. */
record EntityPackage(String name, ClassLoader loader) {
  private static final String CLASS = ".class";

  /** The classes in the order of their names; there is an entity among them. */
  List<Class<?>> classes() {
    List<Class<?>> classes =
        classNames().stream().<Class<?>>map(this::load).filter(EntityClasses::isManaged).toList();
    if (!EntityClasses.hasEntity(classes)) {
      throw new UsageException(
          "package %s has no entity; check its name, and that its classes are compiled and on the class path"
              .formatted(name));
    }
    return classes;
  }

  private SortedSet<String> classNames() {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (URL root : Collections.list(loader.getResources(folder()))) {
        names.addAll(classNames(root));
      }
    } catch (IOException | URISyntaxException e) {
      throw new UsageException("package %s cannot be read: %s".formatted(name, e.getMessage()), e);
    }
    return names;
  }

  private String folder() {
    return name.replace('.', '/');
  }

  private List<String> classNames(URL root) throws IOException, URISyntaxException {
    return root.openConnection() instanceof JarURLConnection jar
        ? inJar(jar)
        : inDirectory(Path.of(new URI(root.toString())));
  }

  private List<String> inDirectory(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(file -> folder() + "/" + directory.relativize(file).toString().replace('\\', '/'))
          .filter(EntityPackage::isClass)
          .map(EntityPackage::className)
          .toList();
    }
  }

  /** A jar of one's own, so that nobody else's is closed. */
  private List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    List<String> names = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(entry -> entry.startsWith(folder() + "/") && isClass(entry))
          .forEach(entry -> names.add(className(entry)));
    }
    return names;
  }

  private static boolean isClass(String file) {
    return file.endsWith(CLASS) && !file.endsWith("-info" + CLASS);
  }

  private static String className(String file) {
    return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
  }

  private Class<?> load(String className) {
    try {
      return Class.forName(className, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new UsageException(
          "class %s of package %s cannot be loaded (%s); put what it needs on the class path"
              .formatted(className, name, e.getMessage()),
          e);
    }
  }
}
