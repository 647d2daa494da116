package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a new module that are made from its draft: pom, classes, tests, entities, the first
 * revision with its lock, its SQL and what it freezes.
 */
public record DatabaseFiles(DatabaseDraft draft) {

  /**
   * The files to write, whole.
   *
   * @throws dev.revise.schema.MigrationException if a table has what no entity can map, or the
   *     message names no class
   */
  public List<SourceFile> write() {
    ModuleConstants constants = ModuleConstants.of(draft.schema(), draft.prerequisites());
    return Stream.of(
            Stream.of(
                new DatabasePom(draft.layout(), draft.version()).file(),
                source(draft.databaseClass(), new DatabaseClassWriter(draft, constants).text()),
                source(draft.revisionClass(), new BaseClassWriter(draft, constants).text()),
                service(),
                laws()),
            new PackageInfos(draft).files().stream(),
            revision(constants),
            new FrozenWriter(draft.layout(), draft.layout().database())
                .write(FrozenSet.BASE, draft.revision(), "", id -> draft.revision().className()),
            entities())
        .flatMap(files -> files)
        .toList();
  }

  private SourceFile source(ClassName type, String text) {
    Path directory = draft.layout().directory(type.packageName());
    return new SourceFile(directory.resolve(type.simpleName() + ".java"), text);
  }

  private SourceFile service() {
    return new SourceFile(
        draft
            .layout()
            .module()
            .resolve("src/main/resources/META-INF/services")
            .resolve(ManagedDatabase.class.getName()),
        draft.databaseClass() + "\n");
  }

  /** The tests of the module. */
  private SourceFile laws() {
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

  private Stream<SourceFile> revision(ModuleConstants constants) {
    RevisionDraft revision = draft.revision();
    RevisionWriter writer =
        new RevisionWriter(draft.layout(), PlannedBaseClass.of(draft, constants));
    return Stream.concat(
        Stream.of(writer.write(revision)),
        RevisionFiles.around(draft.layout(), revision, Stream.of(), ""));
  }

  private Stream<SourceFile> entities() {
    return EntityWriter.of(draft.layout(), draft.layout().database())
        .write(draft.schema())
        .stream();
  }
}
