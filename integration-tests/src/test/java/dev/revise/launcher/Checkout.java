package dev.revise.launcher;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the repository, under Git of its own, in which a developer works. */
record Checkout(Path root) {
  private static final Set<String> NOT_COPIED = Set.of(".git", "target");
  private static final Path BUILT = Path.of("migration-cli/target/revise");
  static final String FELIS = "cdb-latiss/src/main/felis/cdb_latiss.yaml";

  static Checkout in(Path directory) throws IOException, InterruptedException {
    Checkout checkout = new Checkout(directory.resolve("repository"));
    Files.walkFileTree(Launcher.ROOT, checkout.new Copy(NOT_COPIED));
    checkout.git("init", "-q", "-b", "main");
    checkout.commit("as it is");
    return checkout;
  }

  /** Brings what is built of the command, so that it starts without being built again. */
  void copyBuilt() throws IOException {
    Files.createDirectories(root.resolve(BUILT));
    Copy copy = new Copy(Set.of());
    Files.walkFileTree(Launcher.ROOT.resolve(BUILT), copy);
    try (Stream<Path> modules = Files.list(Launcher.ROOT)) {
      for (Path module :
          modules.filter(one -> one.getFileName().toString().startsWith("cdb-")).toList()) {
        copyJar(module.resolve("target"), copy);
      }
    }
  }

  /** The jar of a module that databases are in, and what the launcher is told of it. */
  private static void copyJar(Path target, Copy copy) throws IOException {
    Files.createDirectories(copy.copied(target));
    try (Stream<Path> files = Files.list(target)) {
      for (Path file :
          files.filter(one -> one.toString().matches(".*(\\.jar|class-path)")).toList()) {
        copy.visitFile(file, Files.readAttributes(file, BasicFileAttributes.class));
      }
    }
  }

  /** A launcher that starts what is built, whatever the sources say. */
  Launcher built(Place place) {
    return place.launcher().of(root);
  }

  /** A launcher that builds what is stale, with the Maven of whoever runs the tests. */
  Launcher building(Place place) {
    Launcher launcher =
        built(place)
            .with("REVISE_BUILD", "")
            .with("MAVEN_USER_HOME", System.getProperty("user.home") + "/.m2")
            .with("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      if (variable.getKey().matches("(?i)maven_(?!user_home).*|.*_proxy")) {
        launcher = launcher.with(variable.getKey(), variable.getValue());
      }
    }
    return launcher;
  }

  Path felis() {
    return root.resolve(FELIS);
  }

  String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  /** The files that are not as they were committed. */
  List<String> changed() throws IOException, InterruptedException {
    return git("status", "--porcelain", "-uall").lines().map(line -> line.substring(3)).toList();
  }

  void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  String git(String... arguments) throws IOException, InterruptedException {
    return run(arguments).succeeds().text();
  }

  /** What both sides changed. */
  List<String> conflicts(String branch) throws IOException, InterruptedException {
    run("merge", "-q", branch).endsWith(1);
    return git("diff", "--name-only", "--diff-filter=U").lines().toList();
  }

  private ProcessOutput run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of("git", "-c", "user.name=Vera", "-c", "user.email=vera@example.org"),
                Arrays.stream(arguments))
            .toList();
    return ProcessOutput.of(new ProcessBuilder(command).directory(root.toFile()));
  }

  private final class Copy extends SimpleFileVisitor<Path> {
    private final Set<String> left;

    Copy(Set<String> left) {
      this.left = left;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (left.contains(directory.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(copied(directory));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.copy(file, copied(file), StandardCopyOption.COPY_ATTRIBUTES);
      return FileVisitResult.CONTINUE;
    }

    private Path copied(Path path) {
      return root.resolve(Launcher.ROOT.relativize(path));
    }
  }
}
