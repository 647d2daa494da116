package dev.revise.config;

import java.util.Collections;
import java.util.List;

/**
 * What makes two URLs mean the same place, however they are written.
 *
 * @param servers each host and port, sorted; none for an embedded database
 * @param database the database's name, or the file of an embedded one
 */
record Address(List<String> servers, String database) {
  Address {
    servers = servers.stream().sorted().distinct().toList();
  }

  /** Whether both lead to the same database on at least one server. */
  boolean meets(Address other) {
    return database.equals(other.database)
        && (servers.equals(other.servers) || !Collections.disjoint(servers, other.servers));
  }

  @Override
  public String toString() {
    return servers.isEmpty() ? database : String.join(",", servers) + "/" + database;
  }
}
