package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Entities that a test writes down as source, compiled into a directory. */
final class CompiledEntities {
  static final String PACKAGE = "written";
  private static final String HEAD =
      """
      package written;
      import dev.revise.entity.*;
      import jakarta.persistence.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.hibernate.annotations.ColumnDefault;
      import org.hibernate.annotations.Comment;
      import org.hibernate.annotations.CreationTimestamp;
      import org.hibernate.annotations.GeneratedColumn;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.annotations.NaturalId;
      import org.hibernate.annotations.OnDelete;
      import org.hibernate.annotations.OnDeleteAction;
      import org.hibernate.type.SqlTypes;
      """;

  private final Path directory;
  private final Map<String, String> sources = new TreeMap<>();

  /**
   * @param directory empty
   */
  CompiledEntities(Path directory) {
    this.directory = directory;
  }

  /** One top-level class; the usual imports are there. */
  CompiledEntities with(String name, String source) {
    sources.put(name, HEAD + source);
    return this;
  }

  /** A class of the package {@code written.below}. */
  CompiledEntities withBelow(String name, String source) {
    sources.put(name, HEAD.replace("package written;", "package written.below;") + source);
    return this;
  }

  /** The whole text of {@code package-info.java}. */
  CompiledEntities withPackage(String source) {
    sources.put("package-info", source);
    return this;
  }

  /** The top-level classes of {@code written}. */
  List<Class<?>> load() throws IOException, ClassNotFoundException {
    ClassLoader loader = loader();
    List<Class<?>> classes = new ArrayList<>();
    for (String name : sources.keySet()) {
      classes.add(Class.forName(PACKAGE + "." + name, false, loader));
    }
    return classes;
  }

  /** Knows what is in the directory besides what the tests know. */
  ClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {compiled().toUri().toURL()}, CompiledEntities.class.getClassLoader());
  }

  Path compiled() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-parameters", "-nowarn", "-d", directory.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve(source.getKey() + ".java");
      Files.writeString(file, source.getValue());
      arguments.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    return directory;
  }
}
