package dev.revise.cli;

import dev.revise.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code revise -n cdb_latiss} as a process.
 *
 * @param project the root of its repository
 * @param prefix the program that starts it under other conditions, with its arguments
 */
record ReviseProcess(Path project, List<String> prefix) {

  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac.%s=ALL-UNNAMED".formatted(part));
    }
    command.addAll(List.of("-Drevise.home=" + project, "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("-n", "cdb_latiss"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("revise", ".out");
    Path err = Files.createTempFile("revise", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.matches("(REVISE|CONSDB|PG).*"));
      builder.environment().put("HOME", project.toString());
      int code = code(builder, out, err);
      return new Run(code, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static int code(ProcessBuilder builder, Path out, Path err)
      throws IOException, InterruptedException {
    Process process = builder.start();
    try {
      if (!process.waitFor(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError(
            "does not end; printed: " + Files.readString(out) + Files.readString(err));
      }
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
