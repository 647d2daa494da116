package dev.revise.safety;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another Java on the class path of the tests, with a database to work on. */
final class Jvm implements AutoCloseable {
  static final String READY = "ready";
  static final String URL = "REVISE_URL";
  private static final long LOOK_MILLIS = 1000;
  private static final Map<String, Integer> NUMBERS =
      Map.of("HUP", 1, "INT", 2, "KILL", 9, "TERM", 15);

  private final Process process;
  private final StringBuffer output = new StringBuffer();
  private final Thread reader;
  private boolean ended;

  private Jvm(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.start();
  }

  /** {@code revise -n cdb_latiss ARGUMENTS}. */
  static Jvm revise(TestDatabase place, String... arguments) {
    return revise(Cases.example(), place, arguments);
  }

  static Jvm revise(ManagedDatabase database, TestDatabase place, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-n", database.name()));
    all.addAll(List.of(arguments));
    return start(List.of(), Map.of(), place, "dev.revise.cli.Main", all);
  }

  /** {@code revise -n all ARGUMENTS}, of all databases there are in one place. */
  static Jvm reviseAll(TestDatabase place, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-n", "all"));
    all.addAll(List.of(arguments));
    return start(List.of(), Map.of(), place, "dev.revise.cli.Main", all);
  }

  /** The same with programs of a directory before all others. */
  static Jvm reviseWith(Path programs, TestDatabase place, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-n", Cases.example().name()));
    all.addAll(List.of(arguments));
    Map<String, String> path = Map.of("PATH", programs + ":" + System.getenv("PATH"));
    return start(List.of(), path, place, "dev.revise.cli.Main", all);
  }

  static Jvm start(TestDatabase place, Class<?> main, String... arguments) {
    return start(List.of(), Map.of(), place, main.getName(), List.of(arguments));
  }

  /** Tells on its output what it does. */
  static Jvm telling(String what, TestDatabase place, Class<?> main, String... arguments) {
    return start(List.of("-Xlog:" + what), Map.of(), place, main.getName(), List.of(arguments));
  }

  private static Jvm start(
      List<String> options,
      Map<String, String> variables,
      TestDatabase place,
      String main,
      List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.matches("(REVISE|CONSDB|FLYWAY|PG).*"));
    builder.environment().put(URL, urlWithLogin(place));
    builder.environment().putAll(variables);
    try {
      return new Jvm(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String urlWithLogin(TestDatabase place) {
    return place.kind() == DatabaseKind.H2
        ? place.url() + ";USER=" + place.user()
        : place.url() + "?user=" + place.user() + "&password=" + place.password();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        append(line);
      }
    } catch (IOException e) {
      append(e.toString());
    }
    end();
  }

  private synchronized void append(String line) {
    output.append(line).append('\n');
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Waits until what it has printed holds that text.
   *
   * @throws IllegalStateException if all that it printed does not
   */
  synchronized Jvm awaitOutput(String text) throws InterruptedException {
    long start = System.nanoTime();
    while (output.indexOf(text) < 0) {
      if (ended || System.nanoTime() - start > Patience.LIMIT.toNanos()) {
        throw new IllegalStateException("never printed " + text + ": " + output);
      }
      wait(LOOK_MILLIS);
    }
    return this;
  }

  /** Waits until the process prints {@link #READY}. */
  Jvm awaitReady() throws InterruptedException {
    return awaitOutput(READY + "\n");
  }

  /** Waits for what it does elsewhere; the failure shows what it printed. */
  void await(String event, Callable<Boolean> condition) throws Exception {
    Patience.await(event, condition, this::output);
  }

  /** Waits for the end. */
  int exit() throws InterruptedException {
    if (!process.waitFor(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("did not end: " + output);
    }
    reader.join();
    return process.exitValue();
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * {@code kill -TERM} for {@code TERM}. A script's background ignores INT and nohup HUP, and so
   * does every Java that is started there: then the test is not run.
   */
  void signal(String name) throws IOException, InterruptedException {
    assumeFalse(isIgnored(name), name + " is ignored here, as in the background of a script");
    ProcessOutput kill = ProcessOutput.of("kill", "-" + name, String.valueOf(pid()));
    if (kill.code() != 0) {
      throw new IllegalStateException("%sprinted: %s".formatted(kill.text(), output));
    }
  }

  /** As Linux tells it; elsewhere nothing is. */
  private boolean isIgnored(String name) throws IOException {
    Path status = Path.of("/proc/%d/status".formatted(pid()));
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      long ignored =
          lines
              .filter(line -> line.startsWith("SigIgn:"))
              .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
              .findFirst()
              .orElse(0);
      return (ignored >> NUMBERS.get(name) - 1 & 1) != 0;
    }
  }

  /** The programs that it started. */
  List<ProcessHandle> children() {
    return process.children().toList();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  String output() {
    return output.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
