package dev.revise.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pattern of what is ignored. {@code scratch_*} means tables, views, types, sequences and carried
 * objects, with all that belongs to them; {@code index:ix_tmp_*} means what is of one kind, by its
 * own name.
 *
 * @param text as somebody wrote it
 * @param kind none for what stands by itself, of any kind
 */
public record IgnorePattern(String text, Optional<String> kind, NamePatterns names) {
  /** What all types are called, however a schema holds them. */
  private static final String TYPE = "type";

  private static final Set<String> KINDS = kinds();

  /**
   * Reads {@code PATTERN} or {@code KIND:PATTERN}.
   *
   * @throws UsageException if there is no such kind, or nothing stands beside the colon
   */
  public static IgnorePattern parse(String text) {
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1);
    if (name.isBlank()) {
      throw new UsageException(
          "\"%s\" is no pattern of names, such as scratch_* or index:ix_tmp_*".formatted(text));
    }
    Optional<String> kind =
        colon < 0 ? Optional.empty() : Optional.of(required(text.substring(0, colon)));
    return new IgnorePattern(text, kind, new NamePatterns(List.of(name)));
  }

  private static String required(String kind) {
    if (!KINDS.contains(kind)) {
      throw new UsageException(
          "there is no kind of object \"%s\"%s".formatted(kind, Nearest.hint(kind, KINDS)));
    }
    return kind;
  }

  private static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>(Set.of(TYPE));
    Arrays.stream(DiffObject.Kind.values())
        .filter(kind -> kind != DiffObject.Kind.OBJECT)
        .forEach(kind -> kinds.add(word(kind)));
    Arrays.stream(ObjectKind.values()).forEach(kind -> kinds.add(word(kind)));
    return kinds;
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it means that object itself, not only what it belongs to.
   *
   * @param homes the names of schemas that count as one
   */
  boolean matches(DiffObject object, Collection<String> homes) {
    return kind.isEmpty()
        ? object.kind().isWhole() && matchesName(object.on(), object.on().name(), homes)
        : isOf(kind.get(), object) && matchesOwn(object, homes);
  }

  private static boolean isOf(String kind, DiffObject object) {
    return kind.equals(
            object
                .carried()
                .<Enum<?>>map(ObjectId::kind)
                .map(IgnorePattern::word)
                .orElseGet(() -> word(object.kind())))
        || kind.equals(TYPE) && object.kind() == DiffObject.Kind.ENUM
        || kind.equals(word(ObjectKind.INDEX))
            && object.carried().filter(id -> id.kind().isIndex()).isPresent();
  }

  private boolean matchesOwn(DiffObject object, Collection<String> homes) {
    boolean isPart = !object.name().equals(object.on().name()) || !object.kind().isWhole();
    return matchesName(object.on(), object.name(), homes)
        || isPart && matchesName(object.on(), object.on().name() + "." + object.name(), homes);
  }

  private boolean matchesName(TableName on, String name, Collection<String> homes) {
    return names.match(name)
        || schemas(on.schema(), homes).anyMatch(schema -> names.match(schema + "." + name));
  }

  private static Stream<String> schemas(String own, Collection<String> homes) {
    return homes.contains(own) ? homes.stream() : Stream.of(own);
  }
}
