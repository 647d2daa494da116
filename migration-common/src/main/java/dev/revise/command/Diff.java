package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Comparison;
import dev.revise.diff.Drift;
import dev.revise.operation.Operations;
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
    ReadSchema from = reader.read(request.from());
    ReadSchema to = reader.read(request.to());
    Dialect dialect =
        request.dialect().or(from::dialect).or(to::dialect).orElse(Dialects.POSTGRESQL);
    ComparisonRules rules =
        ComparisonRules.of(
            from.since(to).normalized(dialect), to.since(from).beside(from).normalized(dialect));
    return result(from, to, dialect, rules);
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
                from.doubts().stream(),
                to.doubts().stream(),
                from.leftOut().sentences().stream(),
                to.leftOut().sentences().stream(),
                comparison.ignored().leftOut().sentences().stream())
            .flatMap(sentences -> sentences)
            .toList(),
        drift.isClean() ? "" : script.of(operations));
  }
}
