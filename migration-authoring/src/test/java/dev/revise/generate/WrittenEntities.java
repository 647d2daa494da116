package dev.revise.generate;

import dev.revise.schema.Schema;
import dev.revise.source.jpa.EntitySource;
import dev.revise.testing.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas written as entities, all compiled at once, and read again one by one. */
public final class WrittenEntities {
  private final Map<String, List<SourceFile>> packages = new LinkedHashMap<>();
  private final Map<String, String> schemas = new HashMap<>();

  /** The classes of a schema in a package of their own. */
  public WrittenEntities with(String packageName, String schema, Schema written) {
    packages.put(packageName, new EntityWriter(Path.of(""), packageName, schema).write(written));
    schemas.put(packageName, schema);
    return this;
  }

  List<SourceFile> files(String packageName) {
    return packages.get(packageName);
  }

  public Compiled compiled() throws IOException {
    Map<String, String> sources = new HashMap<>();
    packages.values().forEach(files -> files.forEach(f -> sources.put(className(f), f.text())));
    return Compiled.of(sources);
  }

  public Schema read(String packageName, Compiled compiled) throws ClassNotFoundException {
    return EntitySource.of(classes(packageName, compiled), schemas.get(packageName)).read();
  }

  /** The entities. */
  public List<Class<?>> classes(String packageName, Compiled compiled)
      throws ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    for (SourceFile file : packages.get(packageName)) {
      classes.add(compiled.loadClass(className(file)));
    }
    classes.removeIf(Class::isEnum);
    return classes;
  }

  private static String className(SourceFile file) {
    return file.path().toString().replaceAll("\\.java$", "").replace('/', '.');
  }
}
