package dev.revise.generate;

import com.palantir.javapoet.ClassName;

/** The test of a module, which asks its history all laws. */
public record LawsTestWriter(DatabaseDraft draft) {

  public SourceFile file() {
    ClassName database = draft.databaseClass();
    return new SourceFile(
        draft.layout().tests(database.packageName()).resolve("LawsTest.java"),
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
