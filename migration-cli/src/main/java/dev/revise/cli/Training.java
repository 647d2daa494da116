package dev.revise.cli;

import dev.revise.config.Surroundings;
import dev.revise.revision.ManagedDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.flywaydb.database.postgresql.PostgreSQLDatabaseType;

/**
 * Runs what people run, so that the class-data archive which the launcher makes from it holds the
 * classes that a command needs. Prints nothing, reads nobody's configuration and leaves nothing
 * behind.
 */
public final class Training {
  /** An H2 file, and a port at which no PostgreSQL answers. */
  private static final String CONFIGURATION =
      """
      [environments.file]
      url = "jdbc:h2:file:%s/training"
      [environments.server]
      url = "postgresql://training@127.0.0.1:1/training"
      """;

  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "databases",
          "-n DB history -v",
          "-n DB history -r 0003:head --json",
          "-n all heads",
          "diff history:DB@0003 history:DB --sql",
          "-n DB show 11",
          "show --help",
          "-n all felis export",
          "no such command",
          "-n all -e server current",
          "-n all -e server config",
          "-n DB -e file upgrade 0003 --dry-run",
          "-n DB -e file upgrade 0003",
          "-n DB -e file current",
          "-n DB -e file current --json",
          "-n DB -e file check",
          "-n DB -e file identify",
          "-n DB -e file downgrade -1 --dry-run",
          "-n DB -e file downgrade -1",
          "-n DB -e file stamp 0003",
          "-n DB upgrade base:0003 --sql --dialect postgresql",
          "-n DB downgrade 0003:base --sql --dialect h2");

  private Training() {}

  /**
   * @param arguments the directory to work in; what a killed run left there goes first
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]).toAbsolutePath();
    delete(directory);
    Files.createDirectory(directory);
    try {
      Files.writeString(
          directory.resolve("revise.toml"), CONFIGURATION.formatted(directory.toUri().getPath()));
      runAll(new Surroundings(Map.of(), directory, directory));
    } finally {
      delete(directory);
    }
    loadAll(org.postgresql.Driver.class, "org/postgresql/(core|jdbc|util|shaded)/.*");
    loadAll(PostgreSQLDatabaseType.class, "org/flywaydb/database/postgresql/[^/]*");
  }

  /** Reads the schema before the head from a file, and writes what would lead back to it. */
  private static void write(ManagedDatabase database, Path directory, Application application) {
    String file = directory.resolve(database.name() + ".yaml").toString();
    List<List<String>> commands =
        List.of(
            List.of("felis", "export", "--revision", "head-1", "-o", file),
            List.of("check", "--offline"),
            List.of("revision", "-m", "DM-1: train", "--target", "felis:" + file, "--dry-run"));
    commands.forEach(command -> application.run(named(database, command)));
  }

  private static List<String> named(ManagedDatabase database, List<String> command) {
    return Stream.concat(Stream.of("-n", database.name()), command.stream()).toList();
  }

  /** What only a connection to a real server would load. */
  private static void loadAll(Class<?> known, String names) throws IOException {
    try (JarFile jar =
        new JarFile(known.getProtectionDomain().getCodeSource().getLocation().getPath())) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches(names + "\\.class"))
          .forEach(Training::load);
    }
  }

  private static void load(String file) {
    try {
      Class.forName(
          file.replace('/', '.').replaceAll("\\.class$", ""),
          false,
          Training.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // it needs a library that is not there, and nobody will load it later
    }
  }

  private static void runAll(Surroundings surroundings) {
    Application application = new Application(DatabaseNames.databases(), surroundings, terminal());
    String longest = longest().name();
    COMMANDS.forEach(
        command -> application.run(List.of(command.replace("DB", longest).split(" "))));
    DatabaseNames.databases()
        .forEach(database -> write(database, surroundings.project(), application));
  }

  /** A database that began yesterday has no third revision. */
  private static ManagedDatabase longest() {
    return Collections.max(
        DatabaseNames.databases(), Comparator.comparing(database -> database.history().head()));
  }

  private static Terminal terminal() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Terminal(nowhere, nowhere, false, false, false, false);
  }

  private static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
