package dev.revise.dialect;

import dev.revise.operation.Operations;
import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user must be allowed to do to something that is there, as operations need it. */
public record RequiredRight(Kind kind, TableName on) {

  /** What is done, and to which kind of thing. */
  public enum Kind {
    /** Alter or drop a table, view or sequence, which only its owner may. */
    ALTER_RELATION,
    /** Alter or drop a type, which only its owner may. */
    ALTER_TYPE,
    /** Create a foreign key that points to a table. */
    REFERENCE,
    /** Read the rows of a table. */
    READ,
    /** Read and write the rows of a table. */
    WRITE
  }

  /**
   * What operations need of what is there before them. Steps of an author's own are not known. An
   * owner may do all the rest too, so it is not asked.
   */
  public static Set<RequiredRight> of(Operations operations) {
    Set<RequiredRight> all =
        operations.stream()
            .flatMap(operation -> operation.accept(new OperationRights()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Collection<TableName> altered =
        all.stream()
            .filter(right -> right.kind() == Kind.ALTER_RELATION)
            .map(RequiredRight::on)
            .collect(Collectors.toSet());
    all.removeIf(
        right ->
            (right.kind() == Kind.REFERENCE || right.kind() == Kind.READ)
                && altered.contains(right.on()));
    return all;
  }
}
