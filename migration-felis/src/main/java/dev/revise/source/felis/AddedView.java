package dev.revise.source.felis;

import dev.revise.schema.Grant;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.List;
import java.util.Optional;

/** A view that the database has and the Felis file has not. */
record AddedView(
    FilePosition place,
    TableName name,
    ViewQuery query,
    Optional<String> description,
    List<Grant> grants) {

  View view() {
    return new View(name, query, description, grants);
  }
}
