package dev.revise.schema;

import java.util.List;
import java.util.Optional;

/** No two rows hold the same values in these columns. */
public record UniqueConstraint(
    String name, List<String> columns, Optional<Deferral> deferral, Optional<String> comment)
    implements Constraint {
  public UniqueConstraint {
    Names.checked(name);
    columns = Names.key(name, columns);
  }

  public UniqueConstraint(String name, List<String> columns) {
    this(name, columns, Optional.empty(), Optional.empty());
  }

  public UniqueConstraint(String name, String... columns) {
    this(name, List.of(columns));
  }

  public UniqueConstraint deferred(Deferral when) {
    return withDeferral(Optional.of(when));
  }

  public UniqueConstraint comment(String text) {
    return withComment(Optional.of(text));
  }

  @Override
  public UniqueConstraint withName(String other) {
    return new UniqueConstraint(other, columns, deferral, comment);
  }

  @Override
  public UniqueConstraint withDeferral(Optional<Deferral> other) {
    return new UniqueConstraint(name, columns, other, comment);
  }

  @Override
  public UniqueConstraint withComment(Optional<String> other) {
    return new UniqueConstraint(name, columns, deferral, other);
  }

  @Override
  public UniqueConstraint withColumnRenamed(String from, String to) {
    return new UniqueConstraint(name, Names.renamed(columns, from, to), deferral, comment);
  }

  @Override
  public String kind() {
    return "unique constraint";
  }
}
