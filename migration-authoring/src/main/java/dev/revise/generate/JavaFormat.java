package dev.revise.generate;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.palantir.javapoet.JavaFile;
import dev.revise.schema.MigrationException;

/** Java as Spotless wants it: formatted, long texts broken, without imports that nobody needs. */
final class JavaFormat {
  private JavaFormat() {}

  static String text(JavaFile file) {
    return text(constantsTogether(file.toString()));
  }

  /**
   * The same for what JavaPoet does not write, such as a package's own file.
   *
   * @throws MigrationException if this Java does not let google-java-format in
   */
  static String text(String file) {
    try {
      return new Formatter().formatSourceAndFixImports(file);
    } catch (FormatterException e) {
      throw new IllegalStateException("generated what is no Java: " + file, e);
    } catch (IllegalAccessError | NoClassDefFoundError e) {
      throw new MigrationException(
          "writing a class needs a JDK, started as ./revise starts it: java -jar revise.jar, or with"
              + " --add-exports jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED and its like",
          e);
    }
  }

  /** JavaPoet leaves a line free between fields. */
  private static String constantsTogether(String text) {
    return text.replaceAll(";\n\n(?=  (private |protected )?static final )", ";\n");
  }
}
