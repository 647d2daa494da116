package dev.revise.schema;

import java.util.List;
import java.util.Optional;

/** The columns that identify a row; none of them is nullable. */
public record PrimaryKey(
    String name, List<String> columns, Optional<Deferral> deferral, Optional<String> comment)
    implements Constraint {
  public PrimaryKey {
    Names.checked(name);
    columns = Names.key(name, columns);
  }

  public PrimaryKey(String name, List<String> columns) {
    this(name, columns, Optional.empty(), Optional.empty());
  }

  public PrimaryKey(String name, String... columns) {
    this(name, List.of(columns));
  }

  public PrimaryKey deferred(Deferral when) {
    return withDeferral(Optional.of(when));
  }

  public PrimaryKey comment(String text) {
    return withComment(Optional.of(text));
  }

  @Override
  public PrimaryKey withName(String other) {
    return new PrimaryKey(other, columns, deferral, comment);
  }

  @Override
  public PrimaryKey withDeferral(Optional<Deferral> other) {
    return new PrimaryKey(name, columns, other, comment);
  }

  @Override
  public PrimaryKey withComment(Optional<String> other) {
    return new PrimaryKey(name, columns, deferral, other);
  }

  @Override
  public PrimaryKey withColumnRenamed(String from, String to) {
    return new PrimaryKey(name, Names.renamed(columns, from, to), deferral, comment);
  }

  @Override
  public String kind() {
    return "primary key";
  }
}
