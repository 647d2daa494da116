package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Need;
import dev.revise.diff.Comparison;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Column;
import dev.revise.schema.Grant;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A difference as a script for the database's own shell, with whatever it needs on the server that
 * the first schema does not use already.
 *
 * @param databases where we know from which extension brings a type
 */
record DiffScript(Dialect dialect, Comparison comparison, List<ManagedDatabase> databases) {

  String of(Operations operations) {
    StringBuilder script = new StringBuilder();
    lines(script, dialect.scripts().head());
    for (Need need : dialect.needs(prerequisites())) {
      script.append("-- ").append(need.what().replaceAll("\\R", " ")).append('\n');
      statements(script, List.of(dialect.ensuring(need)));
    }
    script.append('\n');
    statements(script, dialect.scripts().begin());
    script.append('\n').append(dialect.script(operations));
    statements(script, dialect.scripts().commit());
    return script.toString();
  }

  private static void lines(StringBuilder script, List<String> lines) {
    lines.forEach(line -> script.append(line).append('\n'));
  }

  private static void statements(StringBuilder script, List<String> statements) {
    statements.forEach(sql -> script.append(sql).append(";\n"));
  }

  private Prerequisites prerequisites() {
    return new Prerequisites(
        more(schemas(comparison.to()), schemas(comparison.from())),
        more(roles(comparison.to()), roles(comparison.from())),
        extensions(more(types(comparison.to()), types(comparison.from()))));
  }

  private static <T extends Comparable<T>> SortedSet<T> more(Stream<T> to, Stream<T> from) {
    Set<T> known = from.collect(Collectors.toSet());
    return to.filter(one -> !known.contains(one)).collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedMap<TableName, String> extensions(Set<TableName> types) {
    SortedMap<TableName, String> extensions = new TreeMap<>();
    databases.forEach(database -> extensions.putAll(database.prerequisites().types()));
    extensions.keySet().retainAll(types);
    return extensions;
  }

  private static Stream<String> schemas(Schema schema) {
    return schema.named().map(object -> object.on().schema());
  }

  private static Stream<String> roles(Schema schema) {
    return Stream.concat(
            schema.tables().values().stream().map(Table::grants),
            schema.views().values().stream().map(View::grants))
        .flatMap(List::stream)
        .map(Grant::grantee)
        .filter(role -> !role.equals("public"));
  }

  private static Stream<TableName> types(Schema schema) {
    return schema.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::type)
        .flatMap(type -> type.definedName().stream());
  }
}
