package dev.revise.maven;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command revise in a process of its own, as the launcher starts it: its words stand in the
 * environment, where no other user sees them, and it has the console of Maven.
 *
 * @param classPath directories and jars
 * @param root the directory of the project
 * @param scratch a directory for the file with Java's own arguments
 * @param interactive whether somebody may be asked
 */
record ReviseProcess(List<String> classPath, Path root, Path scratch, boolean interactive) {
  private static final String SEPARATOR = "\u001f";

  /** What google-java-format needs of the compiler, as in the manifest of revise.jar. */
  private static final List<String> EXPORTED =
      List.of("api", "code", "file", "parser", "tree", "util");

  ReviseProcess {
    classPath = List.copyOf(classPath);
  }

  /**
   * @return how the command ends
   * @throws IOException if Java cannot be started
   */
  int run(List<String> words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(java(), "@" + argumentFile()).inheritIO();
    builder.environment().put("REVISE_ARGUMENTS", handedOver(words));
    Process process = builder.start();
    Thread stop = new Thread(() -> stop(process));
    Runtime.getRuntime().addShutdownHook(stop);
    int code = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(stop);
    return code;
  }

  private static String handedOver(List<String> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word).append(SEPARATOR));
    return text.toString();
  }

  /** Whoever stops Maven stops the command, which takes back what is under way. */
  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A class path may be longer than a command line. */
  private Path argumentFile() throws IOException {
    Files.createDirectories(scratch);
    Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    return Files.write(
        scratch.resolve("java.arguments"),
        arguments().stream().map(ReviseProcess::quoted).toList(),
        charset);
  }

  private List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dlogback.configurationFile=dev/revise/maven/silent-logback.xml",
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Drevise.caller=maven",
                "-Drevise.home=" + root));
    boolean terminal = isTerminal();
    arguments.add("-Drevise.stdin.terminal=" + (terminal && interactive));
    arguments.add("-Drevise.stdout.terminal=" + terminal);
    arguments.add("-Drevise.stderr.terminal=" + terminal);
    EXPORTED.forEach(
        name ->
            arguments.add(
                "--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
    arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
    arguments.add("dev.revise.cli.Main");
    return arguments;
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Since Java 22 there is a console without a terminal too, which then says so. */
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null
        && Stream.of(Console.class.getMethods())
            .filter(method -> method.getName().equals("isTerminal"))
            .allMatch(
                method -> {
                  try {
                    return Boolean.TRUE.equals(method.invoke(console));
                  } catch (ReflectiveOperationException e) {
                    return false;
                  }
                });
  }
}
