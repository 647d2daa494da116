package dev.revise.authoring;

import dev.revise.command.BroughtSql;
import dev.revise.command.OperationLine;
import dev.revise.command.ReadSchema;
import dev.revise.command.TargetComparison;
import dev.revise.command.TargetSchema;
import dev.revise.command.UnfitRows;
import dev.revise.diff.ByTable;
import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionFiles;
import dev.revise.generate.SourceFile;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code revision}: the next revision of a database, made from what its schema should be. */
public final class NewRevision {
  private final ManagedDatabase database;
  private final TargetSchema targets;
  private final RepositoryFiles repository;

  private NewRevision(ManagedDatabase database, TargetSchema targets) {
    this.database = database;
    this.targets = targets;
    this.repository = new RepositoryFiles(targets.root());
  }

  /**
   * Shows the revision and writes nothing.
   *
   * @throws MigrationException if the target cannot be read, rows would be left without a value, or
   *     the message names no ticket where the module asks for one
   */
  public static RevisionResult show(
      ManagedDatabase database, RevisionRequest request, TargetSchema targets) {
    return new NewRevision(database, targets).result(request, false);
  }

  /**
   * Writes the files of the revision, if there is anything to do, and runs the module's hooks.
   *
   * @throws MigrationException as above; nothing is written then, unless it is a hook that failed
   */
  public static RevisionResult write(
      ManagedDatabase database, RevisionRequest request, TargetSchema targets) {
    return new NewRevision(database, targets).result(request, true);
  }

  private RevisionResult result(RevisionRequest request, boolean writing) {
    if (request.empty()) {
      return result(request, Optional.empty(), Operations.of(), List.of(), writing);
    }
    ReadSchema target = targets.read(database, request.target());
    TargetComparison comparison = TargetComparison.of(database, target, request.renames());
    Operations operations = comparison.operations();
    List<String> warnings = comparison.warnings();
    Optional<String> label = Optional.of(target.label());
    return operations.list().isEmpty()
        ? RevisionResult.nothing(database.name(), label, warnings)
        : result(request, label, written(comparison, request), warnings, writing);
  }

  private RevisionResult result(
      RevisionRequest request,
      Optional<String> target,
      Operations operations,
      List<String> warnings,
      boolean writing) {
    RevisionDraft draft = draft(request, operations);
    requireTicket(draft);
    boolean elsewhere = targets.isElsewhere(database, request.target());
    FollowingEntities entities = FollowingEntities.of(database, repository, elsewhere);
    List<SourceFile> files =
        new ArrayList<>(RevisionFiles.of(database).write(draft, lock(writing), frozenLock()));
    files.addAll(entities.written(before(), draft.after()));
    List<Path> deleted = entities.deleted(before(), draft.after());
    List<String> overwritten = entities.overwritten(before(), draft.after());
    if (writing) {
      requireFree(draft.id());
      repository.write(files);
      repository.delete(deleted);
      Hooks.of(database).run(targets.root(), files);
    }
    return new RevisionResult(
        database.name(),
        target,
        Optional.of(draft.id()),
        Optional.of(draft.className()),
        OperationLine.of(operations),
        BroughtSql.of(operations),
        UnfitRows.of(operations),
        UnfitRows.of(operations.inverse()),
        Stream.of(
                warnings,
                UnstorableValues.of(operations, request.fills()),
                overwritten,
                elsewhere ? lacking(draft.after()) : List.<String>of())
            .flatMap(List::stream)
            .toList(),
        files.stream().map(file -> file.path().toString()).toList(),
        deleted.stream().map(Path::toString).toList(),
        writing,
        Optional.of(files.get(0).text()));
  }

  /** What the module names as its target does not say what came from elsewhere. */
  private List<String> lacking(Schema head) {
    if (!targets.isFelis(database) || targets.missing(database).isPresent()) {
      return List.of();
    }
    try {
      ReadSchema own = targets.read(database, Optional.empty());
      return TargetComparison.of(database, head, own, List.of()).operations().list().isEmpty()
          ? List.of()
          : List.of(
              "%s does not say what this revision does; bring it up to date, or the next revision takes it back"
                  .formatted(own.label()));
    } catch (MigrationException e) {
      return List.of(e.getMessage());
    }
  }

  private RevisionDraft draft(RevisionRequest request, Operations operations) {
    RevisionDraft draft =
        new RevisionDraft(
            history().head().next(), request.message(), request.date(), before(), operations);
    request.alembicId().ifPresent(this::requireNew);
    return request.alembicId().map(draft::alembic).orElse(draft);
  }

  /** Whoever adopts a database by its Alembic id must find one revision. */
  private void requireNew(String alembicId) {
    history().steps().stream()
        .map(RevisionStep::revision)
        .filter(revision -> revision.origin().alembicId().equals(Optional.of(alembicId)))
        .findFirst()
        .ifPresent(
            revision -> {
              throw new UsageException(
                  "Alembic's %s is revision \"%s\" of %s already; say the id of the next one"
                      .formatted(alembicId, revision.id(), database.name()));
            });
  }

  private Operations written(TargetComparison comparison, RevisionRequest request) {
    return FilledOperations.of(
        before(),
        ByTable.of(request.zones().inAll(comparison.operations()), before()),
        request.fills(),
        comparison.likelyRenames());
  }

  /** A class that nobody listed would be lost. */
  private void requireFree(RevisionId id) {
    String prefix = "V" + id + "__";
    repository.in(ModuleLayout.of(database).revisions()).stream()
        .filter(file -> file.path().getFileName().toString().startsWith(prefix))
        .findFirst()
        .ifPresent(
            file -> {
              throw new MigrationException(
                  "there is a revision \"%s\" already that Revisions does not list, %s; list it there, or take it away"
                      .formatted(id, file.path()));
            });
  }

  /** Lines are only ever added to the lock, so those before must be right. */
  private String lock(boolean writing) {
    ModuleLayout layout = ModuleLayout.of(database);
    if (writing) {
      repository.requireModule(layout.module());
    }
    String lock = repository.lock(layout.lock());
    if (writing || !lock.isEmpty()) {
      RevisionLock.verify(history(), lock.lines().toList());
    }
    return lock;
  }

  private String frozenLock() {
    return repository.lock(ModuleLayout.of(database).frozenLock());
  }

  /** One that is carried over has its ticket where it comes from. */
  private void requireTicket(RevisionDraft draft) {
    if (draft.origin().alembicId().isPresent()) {
      return;
    }
    database
        .authoring()
        .ticket()
        .filter(
            pattern ->
                draft.origin().ticket().filter(id -> pattern.matcher(id).matches()).isEmpty())
        .ifPresent(
            pattern -> {
              throw new UsageException(
                  "a message of %s begins with its ticket, %s; say -m \"TICKET: %s\""
                      .formatted(database.name(), pattern, draft.message()));
            });
  }

  private Schema before() {
    return history().schemaAt(history().head());
  }

  private RevisionHistory history() {
    return database.history();
  }
}
