package dev.revise.schema;

import java.util.List;

/** A named rule that the rows of a table keep. */
public sealed interface Constraint extends Named
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

  /** The columns of its own table that it covers; none where only its expression tells. */
  List<String> columns();

  Constraint withName(String other);

  Constraint withColumnRenamed(String from, String to);

  /** What kind of constraint it is, in words. */
  String kind();
}
