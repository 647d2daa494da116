package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Comparison;
import dev.revise.diff.Drift;
import dev.revise.operation.Operations;
import dev.revise.schema.MigrationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code diff}: in what one schema is not as another, wherever each comes from. */
public final class Diff {
  private final DiffRequest request;
  private final SchemaReader reader;

  private Diff(DiffRequest request, SchemaReader reader) {
    this.request = request;
    this.reader = reader;
  }

  /**
   * Where each side has one schema, their names do not count: the second is compared under the name
   * of the first.
   *
   * @throws dev.revise.schema.MigrationException if one of them cannot be read, or a rename names
   *     what is not there
   */
  public static DiffResult of(DiffRequest request, SchemaReader reader) {
    return new Diff(request, reader).result();
  }

  private DiffResult result() {
    Supplier<ReadSchema> other = reading(request.to());
    ReadSchema from = reader.read(request.from());
    ReadSchema to = other.get();
    Dialect dialect =
        request.dialect().or(from::dialect).or(to::dialect).orElse(Dialects.POSTGRESQL);
    ComparisonRules rules =
        ComparisonRules.of(
            from.since(to).normalized(dialect), to.since(from).beside(from).normalized(dialect));
    return result(from, to, dialect, rules);
  }

  /**
   * Where both are on servers, which take their time, the second is read beside the first; what is
   * wrong with the first is said first.
   */
  private Supplier<ReadSchema> reading(SchemaSpec place) {
    if (!request.from().isOnServer() || !place.isOnServer()) {
      return () -> reader.read(place);
    }
    FutureTask<ReadSchema> task = new FutureTask<>(() -> reader.read(place));
    Thread thread = new Thread(task, "read " + place);
    thread.setDaemon(true);
    thread.start();
    return () -> answer(task);
  }

  private static ReadSchema answer(FutureTask<ReadSchema> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("interrupted", e);
    }
  }

  private DiffResult result(
      ReadSchema from, ReadSchema to, Dialect dialect, ComparisonRules rules) {
    Comparison comparison = rules.comparison(request.renames());
    Drift all = comparison.drift();
    Drift drift = request.ignoringComments() ? all.withoutComments() : all;
    Operations mending = drift.isClean() ? Operations.of() : drift.mending();
    Zones zones = request.zones();
    Operations operations = request.scripted() ? zones.inAll(mending) : zones.in(mending);
    DiffScript script = new DiffScript(dialect, comparison, reader.databases());
    return new DiffResult(
        from.label(),
        to.label(),
        dialect.name(),
        drift.isClean(),
        Differences.of(drift),
        OperationLine.of(operations),
        Stream.of(
                rules.advice(comparison).stream(),
                zones.taken(operations).stream(),
                Stream.concat(from.doubts().stream(), to.doubts().stream()).distinct(),
                from.leftOut().sentences().stream(),
                to.leftOut().sentences().stream(),
                comparison.ignored().leftOut().sentences().stream())
            .flatMap(sentences -> sentences)
            .toList(),
        drift.isClean() ? "" : script.of(operations));
  }
}
