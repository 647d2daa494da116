package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ExcludedObjects;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.LeftOut;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.source.Hints;
import dev.revise.source.StableIds;
import java.util.List;
import java.util.Optional;

/**
 * A schema that was read somewhere.
 *
 * @param label where, without a password
 * @param home the name of its one schema, if it has one and no more
 * @param dialect that of the database that it was read from
 * @param hints what its author says to whoever compares it
 * @param ids the stable names of its tables and columns
 * @param leftOut what of a live database is a site's own or not managed
 * @param ignored what takes no part in a comparison of it
 * @param excluded what of that it is without already
 * @param doubts what of it should be reviewed before it runs on another database, a sentence each
 */
public record ReadSchema(
    String label,
    Schema schema,
    Optional<String> home,
    Optional<Dialect> dialect,
    Hints hints,
    Optional<StableIds> ids,
    LeftOut leftOut,
    IgnoredObjects ignored,
    ExcludedObjects excluded,
    List<String> doubts) {

  private static final NamePatterns NOTHING = new NamePatterns(List.of());

  public static ReadSchema of(String label, Schema schema, String home) {
    return new ReadSchema(
        label,
        schema,
        Optional.of(home),
        Optional.empty(),
        new Hints(NOTHING, NOTHING, Renames.none()),
        Optional.empty(),
        LeftOut.nothing(),
        IgnoredObjects.none().at(home),
        ExcludedObjects.none(),
        List.of());
  }

  /** One that is in several schemas, or holds nothing. */
  static ReadSchema homeless(String label, Schema schema) {
    return new ReadSchema(
        label,
        schema,
        Optional.empty(),
        Optional.empty(),
        new Hints(NOTHING, NOTHING, Renames.none()),
        Optional.empty(),
        LeftOut.nothing(),
        IgnoredObjects.none(),
        ExcludedObjects.none(),
        List.of());
  }

  ReadSchema from(Dialect database) {
    return new ReadSchema(
        label, schema, home, Optional.of(database), hints, ids, leftOut, ignored, excluded, doubts);
  }

  ReadSchema with(LeftOut less) {
    return new ReadSchema(
        label, schema, home, dialect, hints, ids, less, ignored, excluded, doubts);
  }

  ReadSchema with(Schema other) {
    return new ReadSchema(
        label, other, home, dialect, hints, ids, leftOut, ignored, excluded, doubts);
  }

  ReadSchema with(Hints others) {
    return new ReadSchema(
        label, schema, home, dialect, others, ids, leftOut, ignored, excluded, doubts);
  }

  ReadSchema with(StableIds known) {
    return new ReadSchema(
        label,
        schema,
        home,
        dialect,
        hints,
        Optional.of(known),
        leftOut,
        ignored,
        excluded,
        doubts);
  }

  /** The same where more takes no part. */
  ReadSchema ignoring(IgnoredObjects more) {
    return new ReadSchema(
        label, schema, home, dialect, hints, ids, leftOut, ignored.and(more), excluded, doubts);
  }

  ReadSchema without(ExcludedObjects objects) {
    return new ReadSchema(
        label, schema, home, dialect, hints, ids, leftOut, ignored, objects, doubts);
  }

  ReadSchema doubting(List<String> sentences) {
    return new ReadSchema(
        label, schema, home, dialect, hints, ids, leftOut, ignored, excluded, sentences);
  }

  /** Whether it was read from a database. */
  boolean isLive() {
    return dialect.isPresent();
  }

  /** With the renames that identifiers make sure. */
  ReadSchema since(ReadSchema before) {
    return ids.map(known -> with(sure(known, before))).orElse(this);
  }

  private Hints sure(StableIds known, ReadSchema before) {
    Renames sure =
        before
            .ids
            .map(known::renamesSince)
            .orElseGet(() -> known.renamesSince(before.beside(this).schema()));
    return new Hints(hints.ignored(), hints.neverDropped(), hints.renames().and(sure));
  }

  ReadSchema normalized(Dialect by) {
    return new ReadSchema(
        label, by.normalize(schema), home, dialect, hints, ids, leftOut, ignored, excluded, doubts);
  }

  /** The same content in the other's schema, where each has one; its own name otherwise. */
  public ReadSchema beside(ReadSchema other) {
    return home.isPresent() && other.home.isPresent() ? moved(home.get(), other.home.get()) : this;
  }

  private ReadSchema moved(String from, String to) {
    Renames renames =
        new Renames(
            hints.renames().tables().stream()
                .map(r -> new TableRename(moved(r.from(), from, to), r.to()))
                .toList(),
            hints.renames().columns().stream()
                .map(r -> new ColumnRename(moved(r.table(), from, to), r.from(), r.to()))
                .toList());
    return new ReadSchema(
        label,
        schema.inSchema(from, to),
        Optional.of(to),
        dialect,
        new Hints(hints.ignored(), hints.neverDropped(), renames),
        ids,
        leftOut,
        ignored,
        excluded.inSchema(from, to),
        doubts);
  }

  private static TableName moved(TableName table, String from, String to) {
    return table.schema().equals(from) ? new TableName(to, table.name()) : table;
  }
}
