package dev.revise.revision;

import dev.revise.schema.ForeignObjects;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.SchemaMove;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A database in the schema where a site keeps it, which is not the one that its module says. Its
 * revisions do there what they say of the other; their hashes are the same everywhere.
 */
public final class SiteDatabase implements ManagedDatabase {
  private final ManagedDatabase declared;
  private final String schema;
  private final SchemaMove move;

  /** Moved once; whoever compares steps compares the same ones. */
  private Optional<RevisionHistory> history = Optional.empty();

  private SiteDatabase(ManagedDatabase declared, String schema) {
    this.declared = declared;
    this.schema = schema;
    this.move =
        new SchemaMove(declared.schema(), schema, declared.prerequisites().types().keySet());
  }

  /**
   * The database in that schema.
   *
   * @throws UsageException if it needs that schema for something else
   */
  public static ManagedDatabase of(ManagedDatabase database, String schema) {
    if (database.schema().equals(schema)) {
      return database;
    }
    ManagedDatabase declared = database.declared();
    if (declared.schema().equals(schema)) {
      return declared;
    }
    requireFree(declared, schema);
    return new SiteDatabase(declared, schema);
  }

  private static void requireFree(ManagedDatabase declared, String schema) {
    if (declared.provisions().schemas().contains(schema)) {
      throw new UsageException(
          "%s cannot be kept in schema \"%s\", which its module uses beside \"%s\"; give it another schema in revise.toml"
              .formatted(declared.name(), schema, declared.schema()));
    }
  }

  @Override
  public String name() {
    return declared.name();
  }

  @Override
  public String module() {
    return declared.module();
  }

  @Override
  public String schema() {
    return schema;
  }

  /** One that stands in the module's schema goes with it; another stays where it is. */
  @Override
  public TableName historyTable() {
    return move.moved(declared.historyTable());
  }

  @Override
  public Prerequisites prerequisites() {
    Prerequisites all = declared.prerequisites();
    SortedSet<String> schemas = new TreeSet<>();
    all.schemas().forEach(name -> schemas.add(move.movedSchema(name)));
    return new Prerequisites(schemas, all.roles(), all.types());
  }

  @Override
  public synchronized RevisionHistory history() {
    if (history.isEmpty()) {
      history = Optional.of(declared.history().moved(move, this));
    }
    return history.get();
  }

  @Override
  public ForeignObjects foreign() {
    return declared.foreign();
  }

  @Override
  public Authoring authoring() {
    return declared.authoring();
  }

  @Override
  public ManagedDatabase declared() {
    return declared;
  }
}
