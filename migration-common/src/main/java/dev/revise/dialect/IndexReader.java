package dev.revise.dialect;

import dev.revise.schema.Index;
import java.util.List;
import java.util.Optional;

/** Reads the CREATE INDEX that a database prints, if a schema can hold all of it. */
final class IndexReader {
  private final String name;
  private final TokenReader definition;

  IndexReader(String name, String definition) {
    this.name = name;
    this.definition = new TokenReader(Token.of(definition));
  }

  Optional<Index> read() {
    definition.skip("CREATE");
    boolean unique = definition.skip("UNIQUE");
    definition.skip("NULLS", "DISTINCT");
    if (!definition.skip("INDEX")) {
      return Optional.empty();
    }
    definition.qualifiedName();
    definition.skip("ON");
    definition.qualifiedName();
    definition.skip("USING", "btree");
    List<String> columns = definition.names("NULLS", "FIRST");
    return columns.isEmpty() || !definition.isAtEnd()
        ? Optional.empty()
        : Optional.of(new Index(name, columns, unique));
  }
}
