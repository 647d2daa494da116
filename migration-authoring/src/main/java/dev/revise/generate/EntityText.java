package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.entity.Sayable;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names and texts as annotations hold them for Hibernate to read. */
final class EntityText {
  /** A class file holds a constant of so many bytes at most. */
  private static final int LONGEST = 65_535;

  private EntityText() {}

  /** A text as it is. */
  static CodeBlock text(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new MigrationException(
          "a class holds no text of more than %,d bytes; shorten \"%s...\""
              .formatted(LONGEST, text.substring(0, 60)));
    }
    return Literal.constant(text);
  }

  /** A name; Hibernate takes blanks from its ends and quotes, unless it stands in quotes. */
  static CodeBlock name(String name) {
    return text(spelled(name));
  }

  static CodeBlock names(List<String> names) {
    return list(names.stream().map(EntityText::name).toList());
  }

  static CodeBlock list(List<CodeBlock> items) {
    return items.size() == 1 ? items.get(0) : CodeBlock.of("{$L}", CodeBlock.join(items, ", "));
  }

  static String spelled(String name) {
    return name.strip().equals(name) && !name.matches("(?s)\".*\"|`.*`|\\[.*]")
        ? name
        : '"' + name + '"';
  }

  static void requireNames(Table table) {
    Sayable.names(table)
        .filter(name -> !Sayable.isSayable(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new MigrationException(
                  "Hibernate cannot write the name %s, of or in %s; rename it without the quote"
                      .formatted(name, table.name()));
            });
  }
}
