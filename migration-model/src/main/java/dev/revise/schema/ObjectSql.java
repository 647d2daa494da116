package dev.revise.schema;

import java.util.List;

/**
 * The statements of one database that bring a carried object and take it away.
 *
 * @param create as the catalogue prints them, one statement a string
 * @param drop empty where the object cannot be taken away by itself
 */
public record ObjectSql(@SqlCode List<String> create, @SqlCode List<String> drop) {
  public ObjectSql {
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }
}
