package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;

/** What a constraint or an index of a table may be tied to in a database that holds the schema. */
record Neighbours(Schema schema, TableName table) {
  /** The foreign keys that a database may have bound to that constraint. */
  List<BoundKey> leaningOn(Constraint constraint) {
    return isKey(constraint) ? schema.keysInto(table, constraint.columns()) : List.of();
  }

  /** The other constraints of the table that a database may serve with the index of that one. */
  List<Constraint> sharing(Constraint constraint) {
    return isKey(constraint)
        ? schema
            .table(table)
            .constraintsOver(constraint.columns())
            .filter(other -> !other.equals(constraint))
            .toList()
        : List.of();
  }

  List<BoundKey> leaningOn(Index index) {
    return index.unique() && index.isPlain() ? schema.keysInto(table, index.columns()) : List.of();
  }

  /** A unique index may serve any of them, another only a foreign key. */
  List<Constraint> sharing(Index index) {
    return schema
        .table(table)
        .constraintsOver(index.columns())
        .filter(constraint -> index.isPlain())
        .filter(constraint -> index.unique() || constraint instanceof ForeignKey)
        .toList();
  }

  private static boolean isKey(Constraint constraint) {
    return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
  }
}
