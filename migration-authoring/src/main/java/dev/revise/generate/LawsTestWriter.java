package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import java.nio.file.Path;

/** The test of a module, which asks its history all laws. */
public record LawsTestWriter(DatabaseDraft draft) {

  public SourceFile file() {
    ClassName database = draft.databaseClass();
    Path directory =
        draft
            .layout()
            .module()
            .resolve("src/test/java")
            .resolve(database.packageName().replace('.', '/'));
    return new SourceFile(
        directory.resolve("LawsTest.java"),
        """
        package %s;

        import dev.revise.revision.ManagedDatabase;
        import dev.revise.testing.laws.HistoryLaws;

        class LawsTest extends HistoryLaws {
          @Override
          protected ManagedDatabase database() {
            return new %s();
          }
        }
        """
            .formatted(database.packageName(), database.simpleName()));
  }
}
