package dev.revise.dialect;

import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/** What a database must have before its first revision. */
abstract class Needs {

  /**
   * @param user as SQL names a role
   */
  final List<Need> of(Prerequisites prerequisites, String user) {
    return Stream.of(
            prerequisites.schemas().stream().flatMap(name -> schema(name, user)),
            prerequisites.roles().stream().map(this::role),
            prerequisites.types().entrySet().stream().map(e -> type(e.getKey(), e.getValue())))
        .flatMap(needs -> needs)
        .toList();
  }

  /**
   * A schema, and that the user may create tables in it.
   *
   * @param user as SQL names a role
   */
  abstract Stream<Need> schema(String name, String user);

  abstract Need role(String name);

  abstract Need type(TableName name, String extension);
}
