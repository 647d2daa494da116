package dev.revise.authoring;

import dev.revise.command.SchemaSpec;
import dev.revise.generate.DatabaseDraft;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.util.List;

/** What a new module of a database is written into. */
interface ModuleHost {

  RepositoryFiles repository();

  ModuleLayout layout();

  /**
   * @param databases those that there are
   * @throws MigrationException if something stands in the way
   */
  void requireFree(List<ManagedDatabase> databases);

  /** The version of revise that the module is made for. */
  String version();

  /** Where the module says that its schema is, if that is read from entities. */
  String target(SchemaSpec.Entities entities);

  /** What is written beside the files that the draft makes. */
  List<SourceFile> beside(DatabaseDraft draft);

  /** The files that name the module, as they will be. */
  List<SourceFile> edited();

  /** Commands to go on with. */
  List<String> next();
}
