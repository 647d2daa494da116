package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.generate.FrozenFiles;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files of frozen entities are those that revise writes. */
class FrozenFilesLawsTest {
  private static final Path ROOT = Path.of("..");

  /** {@code revise freeze} finds nothing missing and nothing edited. */
  @TestFactory
  Stream<DynamicTest> each_is_there_and_as_it_was_locked() {
    return EachDatabase.all()
        .keeps(
            "each frozen entity is there and as it was locked",
            database ->
                assertThat(FrozenFiles.of(database).missing(there(database), lock(database)))
                    .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> there_is_no_other() {
    return EachDatabase.all()
        .keeps(
            "there is no other frozen entity",
            database ->
                assertThat(there(database))
                    .extracting(SourceFile::path)
                    .containsExactlyInAnyOrderElementsOf(FrozenFiles.of(database).paths()));
  }

  private static List<SourceFile> there(ManagedDatabase database) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(frozen(ModuleLayout.of(database)))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("package-info.java")) {
          files.add(new SourceFile(ROOT.relativize(file), Files.readString(file)));
        }
      }
    }
    return files;
  }

  private static Path frozen(ModuleLayout layout) {
    return ROOT.resolve(layout.directory(layout.frozenPackage()));
  }

  private static String lock(ManagedDatabase database) throws IOException {
    return Files.readString(ROOT.resolve(ModuleLayout.of(database).frozenLock()));
  }
}
