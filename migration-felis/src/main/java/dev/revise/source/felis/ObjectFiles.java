package dev.revise.source.felis;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.PureSql;
import dev.revise.file.InputFile;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.source.DeclaredObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The files that an overlay names, each with the statement that brings an object. */
record ObjectFiles(List<ObjectFile> files) {

  /**
   * @param dialect the database that it is for
   * @param name as the overlay names it
   */
  private record ObjectFile(String dialect, String name, FilePosition place) {
    Path path() {
      return new NamedFile(dialect, name, place).path().normalize();
    }

    /** With its name and where that stands in front of a sentence. */
    <T> T locating(Supplier<T> made) {
      return place.locating(name + ": ", made);
    }

    String text() {
      Path path = path();
      if (!new InputFile(path).isThere()) {
        throw place.problem(
            "\"%s\" names %s, which is not there; correct the path, or add the file"
                .formatted(dialect, path));
      }
      return new InputFile(path).text();
    }
  }

  ObjectFiles {
    files = List.copyOf(files);
  }

  static ObjectFiles read(Mapping overlay) {
    Set<String> dialects =
        Dialects.all().stream().map(Dialect::name).collect(Collectors.toUnmodifiableSet());
    List<ObjectFile> files = new ArrayList<>();
    for (YamlNode one : overlay.list("objects")) {
      Mapping object = one.mapping("each of \"objects\"").allowing("an object", dialects);
      if (object.entries().keySet().stream().noneMatch(key -> object.text(key).isPresent())) {
        throw one.place().problem("an object needs a file; name one for \"postgresql\" or \"h2\"");
      }
      object
          .entries()
          .keySet()
          .forEach(
              dialect ->
                  object
                      .text(dialect)
                      .ifPresent(
                          name -> files.add(new ObjectFile(dialect, name, object.at(dialect)))));
    }
    return new ObjectFiles(files);
  }

  /** The real paths. */
  List<Path> paths() {
    return files.stream().map(file -> OpenFiles.real(file.path())).toList();
  }

  /**
   * That schema with what the files bring.
   *
   * @param rules what may run as it is written; none where it is our own
   */
  Schema over(Schema schema, String home, Optional<PureSql> rules) {
    DeclaredObjects objects = new DeclaredObjects();
    Map<ObjectId, ObjectFile> brought = new HashMap<>();
    Problems problems = new Problems();
    for (ObjectFile file : files) {
      rules.ifPresent(
          known -> problems.noting(() -> file.place().locating(() -> allowed(file, known))));
      problems
          .noting(() -> file.locating(() -> objects.add(file.dialect(), home, file.text())))
          .ifPresent(id -> brought.putIfAbsent(id, file));
    }
    problems.say();
    return objects.over(schema, (id, made) -> brought.get(id).locating(made));
  }

  private static ObjectFile allowed(ObjectFile file, PureSql rules) {
    rules.requireCarried(file.name());
    return file;
  }
}
