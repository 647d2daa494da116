package dev.revise.features;

import java.util.Optional;

/**
 * Something that PostgreSQL can have in a schema, as SQL.
 *
 * @param named the words by which revise tells that it does not manage it; none where it brings it
 *     back
 * @param since the oldest version of the server that has it
 * @param alone whether it changes what others become, so that it is tried only by itself
 * @param outside what it stands on beside the schema, which is there before revise comes
 * @param given what it stands on in the schema
 * @param sql the feature itself
 */
record Feature(
    String name,
    Optional<String> named,
    int since,
    boolean alone,
    String outside,
    String given,
    String sql) {

  boolean isIn(int version) {
    return since <= version;
  }

  boolean isKept() {
    return named.isEmpty();
  }
}
