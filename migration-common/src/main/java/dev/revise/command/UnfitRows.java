package dev.revise.command;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that an operation would not take, and that would stop an upgrade. Columns that come with the
 * same revision hold no such rows before it.
 *
 * @param operation the operation in its one line
 * @param problem what is said with the number of such rows before it
 * @param queries what counts them on each dialect, before the revision
 */
public record UnfitRows(String operation, String problem, List<Query> queries) {
  public UnfitRows {
    queries = List.copyOf(queries);
  }

  /**
   * @param dialect its name
   */
  public record Query(String dialect, String sql) {}

  static List<UnfitRows> of(Operations operations) {
    List<UnfitRows> all = new ArrayList<>();
    Set<String> added = new HashSet<>();
    NamesBefore names = new NamesBefore();
    for (Operation operation : operations.list()) {
      names.follow(operation);
      if (operation instanceof AddColumn add) {
        added.add(add.table() + "." + add.column().name());
      }
      if (!(operation instanceof AlterColumn alter)) {
        all.addAll(of(operation));
      } else if (!added.contains(alter.table() + "." + alter.from().name())) {
        all.addAll(of(names.of(alter)));
      }
    }
    return all;
  }

  private static List<UnfitRows> of(Operation operation) {
    Map<String, List<Query>> byProblem = new LinkedHashMap<>();
    for (Dialect dialect : Dialects.all()) {
      for (Command command : dialect.render(operation)) {
        if (command instanceof Command.Requirement requirement) {
          byProblem
              .computeIfAbsent(requirement.problem(), problem -> new ArrayList<>())
              .add(new Query(dialect.name(), requirement.countSql()));
        }
      }
    }
    return byProblem.entrySet().stream()
        .map(entry -> new UnfitRows(operation.describe(), entry.getKey(), entry.getValue()))
        .toList();
  }
}
