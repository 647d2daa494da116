package dev.revise.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled in memory, as strictly as the build compiles: a warning is an error. */
public final class Compiled extends ClassLoader {
  private final Map<String, ByteArrayOutputStream> classes = new ConcurrentHashMap<>();

  private Compiled() {
    super(Compiled.class.getClassLoader());
  }

  /**
   * @param sources the text of each class by its full name
   * @throws AssertionError with what the compiler says, if it says anything
   */
  public static Compiled of(Map<String, String> sources) throws IOException {
    Compiled compiled = new Compiled();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<Source> units =
        sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    try (JavaFileManager files =
        compiled.new Memory(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8))) {
      List<String> options = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");
      if (!compiler.getTask(said, files, null, options, null, units).call()) {
        throw new AssertionError(said + "\n" + String.join("\n", sources.values()));
      }
    }
    return compiled;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
