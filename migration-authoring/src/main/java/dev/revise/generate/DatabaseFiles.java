package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.dialect.HistorySql;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a new module that are made from its draft: pom, classes, entities, the first
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
    ModuleConstants constants = ModuleConstants.of(draft);
    return Stream.of(
            Stream.of(
                new DatabasePom(draft.layout(), HistorySql.in(draft.home()), draft.version())
                    .file(),
                source(draft.databaseClass(), new DatabaseClassWriter(draft, constants).text()),
                source(draft.revisionClass(), new BaseClassWriter(draft, constants).text()),
                service()),
            new PackageInfos(draft).files().stream(),
            revision(constants),
            new FrozenWriter(draft.layout(), draft.home())
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

  private Stream<SourceFile> revision(ModuleConstants constants) {
    RevisionDraft revision = draft.revision();
    RevisionWriter writer =
        new RevisionWriter(draft.layout(), PlannedBaseClass.of(draft, constants));
    return Stream.concat(
        Stream.of(writer.write(revision)),
        RevisionFiles.around(draft.layout(), revision, Stream.of(), ""));
  }

  private Stream<SourceFile> entities() {
    return EntityWriter.of(draft.layout(), draft.home()).write(draft.schema()).stream();
  }
}
