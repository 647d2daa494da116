package dev.revise.schema;

import dev.revise.schema.DiffObject.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what of a live schema is a site's own, and what any revision of the database makes. Names
 * count without their schema, as the tables may be in another one.
 */
public final class Ownership {
  private final ForeignObjects foreign;
  private final boolean hasRevisions;
  private final Set<String> names = new HashSet<>();
  private final Set<String> indexes = new HashSet<>();
  private final Set<String> grants = new HashSet<>();
  private final Set<String> privileges = new HashSet<>();

  /**
   * @param revisions the schema at each revision
   */
  public Ownership(ForeignObjects foreign, Collection<Schema> revisions) {
    this.foreign = foreign;
    this.hasRevisions = !revisions.isEmpty();
    revisions.forEach(this::add);
  }

  /** Where everything is ours. */
  public static Ownership full() {
    return new Ownership(ForeignObjects.none(), List.of());
  }

  private void add(Schema schema) {
    Stream.of(
            schema.tables().keySet(),
            schema.views().keySet(),
            schema.enums().keySet(),
            schema.sequences().keySet())
        .flatMap(Set::stream)
        .forEach(name -> names.add(name.name()));
    schema.tables().values().forEach(this::add);
    schema.views().values().forEach(view -> add(view.name(), view.grants()));
    schema.objects().keySet().forEach(this::add);
  }

  private void add(ObjectId id) {
    names.add(id.on().name());
    if (id.kind().isIndex()) {
      indexes.add(id.detail());
    }
    privileges.add(privilege(id));
  }

  private static String privilege(ObjectId id) {
    return id.kind() + " " + id.on().name() + " " + id.detail();
  }

  private void add(Table table) {
    table.indexes().forEach(index -> indexes.add(index.name()));
    add(table.name(), table.grants());
  }

  private void add(TableName on, List<Grant> more) {
    more.forEach(grant -> grants.add(on.name() + " " + grant));
  }

  /** Whether a table, view, enum type or sequence of that name is the site's. */
  public boolean isForeign(TableName name) {
    return foreign.tables().match(name.name()) && !isMade(name);
  }

  /** Whether a revision makes something of that name. */
  public boolean isMade(TableName name) {
    return names.contains(name.name());
  }

  /** Whether an index is the site's. */
  public boolean isForeignIndex(String index) {
    return foreign.indexes().match(index) && !indexes.contains(index);
  }

  public boolean isForeign(TableName on, Grant grant) {
    return isForeignRole(grant.grantee()) && !grants.contains(on.name() + " " + grant);
  }

  /** Whether the site says that a role is its own, of which no more is known. */
  public boolean isForeignRole(String role) {
    return foreign.roles().match(role);
  }

  /** Whether the site writes the comments of a table or view, and of its columns. */
  public boolean hasForeignComments(TableName name) {
    return foreign.comments().match(name.name());
  }

  /** What is ours; of grants that are modelled it does not tell. */
  public DiffFilter filter() {
    return object -> object.carried().map(this::isOurs).orElseGet(() -> isOurs(object));
  }

  private boolean isOurs(DiffObject object) {
    return object.kind() == Kind.INDEX
        ? !isForeignIndex(object.name())
        : !object.kind().isWhole() || !isForeign(object.on());
  }

  /**
   * What is said of a schema as a whole is its administrator's, as the schema is, until a revision
   * says so too.
   */
  private boolean isOurs(ObjectId id) {
    if (id.on().name().equals(ObjectId.WHOLE_SCHEMA)) {
      return !hasRevisions || privileges.contains(privilege(id));
    }
    return !isForeign(id.on())
        && switch (id.kind()) {
          case INDEX, PARTITIONED_INDEX -> !isForeignIndex(id.detail());
          case PRIVILEGES, SCHEMA_PRIVILEGES, DEFAULT_PRIVILEGES ->
              privileges.contains(privilege(id)) || !isForeignRole(role(id.detail()));
          default -> true;
        };
  }

  /** {@code efd} of {@code efd for column id}, or of {@code efd on TABLES created by me}. */
  private static String role(String detail) {
    return detail.replaceFirst(" (for|on) .*", "");
  }
}
