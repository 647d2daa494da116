package dev.revise.authoring;

import dev.revise.command.SchemaSpec;
import dev.revise.dialect.HistorySql;
import dev.revise.generate.DatabaseDraft;
import dev.revise.generate.DatabasePom;
import dev.revise.generate.LawsTestWriter;
import dev.revise.generate.Registration;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository of revise, where each database has a module of Maven's. */
record RepositoryHost(RepositoryFiles repository, ModuleLayout layout) implements ModuleHost {
  private static final Path ROOT_POM = Path.of("pom.xml");

  @Override
  public void requireFree(List<ManagedDatabase> databases) {
    new FreePlace(repository.root(), databases).require(layout);
  }

  @Override
  public String version() {
    return DatabasePom.versionOf(file(ROOT_POM));
  }

  @Override
  public String target(SchemaSpec.Entities entities) {
    return "entities";
  }

  @Override
  public List<SourceFile> beside(DatabaseDraft draft) {
    return List.of(
        new DatabasePom(layout, HistorySql.in(draft.home()), draft.version()).file(),
        new LawsTestWriter(draft).file());
  }

  @Override
  public List<SourceFile> edited() {
    SourceFile pom = file(ROOT_POM);
    return Stream.of(new Registration(layout).in(pom)).filter(file -> !file.equals(pom)).toList();
  }

  private SourceFile file(Path path) {
    return new SourceFile(path, repository.text(path));
  }

  @Override
  public List<String> next() {
    String revise = "./revise -n " + layout.database();
    return List.of(
        revise + " upgrade",
        revise + " check",
        "./mvnw test -Plaws -Ddatabase=" + layout.database());
  }
}
