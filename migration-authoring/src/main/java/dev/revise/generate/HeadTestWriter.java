package dev.revise.generate;

import com.palantir.javapoet.ClassName;

/** Writes the test of a service that holds what its revisions lead to. */
public record HeadTestWriter(DatabaseDraft draft) {
  public SourceFile file() {
    ClassName database = draft.databaseClass();
    String name = database.simpleName() + "Test";
    String text =
        """
        package %1$s;

        import static org.junit.jupiter.api.Assertions.assertEquals;

        import dev.revise.command.ModuleCheck;
        import java.util.List;
        import org.junit.jupiter.api.Test;

        /** Fails when a revision was edited or forgotten; {@code mvn revise:revision} writes it. */
        class %2$s {
          @Test
          void revisions_are_locked_and_lead_to_what_the_project_says() {
            assertEquals(List.of(), ModuleCheck.findings(new %3$s()));
          }
        }
        """
            .formatted(database.packageName(), name, database.simpleName());
    return new SourceFile(
        draft.layout().tests(database.packageName()).resolve(name + ".java"),
        JavaFormat.text(text));
  }
}
