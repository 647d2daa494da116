package dev.revise.diff;

import dev.revise.schema.DiffObject;
import dev.revise.schema.DiffObject.Kind;
import dev.revise.schema.LeftOut;
import dev.revise.schema.TableName;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is ignored of one schema or two.
 *
 * @param named what somebody wants ignored
 * @param implied what cannot be without that
 * @param missing the names by which others need carried objects among them
 */
public record ExcludedObjects(
    Set<DiffObject> named, Set<DiffObject> implied, Set<TableName> missing) {
  public ExcludedObjects {
    named = Set.copyOf(named);
    implied = Set.copyOf(implied);
    missing = Set.copyOf(missing);
  }

  public static ExcludedObjects none() {
    return new ExcludedObjects(Set.of(), Set.of(), Set.of());
  }

  /** What was not even read. */
  public static ExcludedObjects unread(Set<DiffObject> named) {
    return new ExcludedObjects(named, Set.of(), Set.of());
  }

  /** What either is without. */
  public ExcludedObjects and(ExcludedObjects others) {
    Set<DiffObject> all = union(named, others.named);
    Set<DiffObject> followers = union(implied, others.implied);
    followers.removeAll(all);
    return new ExcludedObjects(all, followers, union(missing, others.missing));
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The same in a schema of another name. */
  public ExcludedObjects inSchema(String from, String to) {
    return new ExcludedObjects(
        inSchema(named, from, to),
        inSchema(implied, from, to),
        missing.stream()
            .map(name -> name.schema().equals(from) ? new TableName(to, name.name()) : name)
            .collect(Collectors.toSet()));
  }

  private static Set<DiffObject> inSchema(Set<DiffObject> objects, String from, String to) {
    return objects.stream().map(object -> object.inSchema(from, to)).collect(Collectors.toSet());
  }

  /** How many are ignored; what belongs to an ignored table or view goes unmentioned. */
  public LeftOut leftOut() {
    Set<TableName> whole =
        named.stream()
            .filter(object -> isRelation(object.kind()))
            .map(DiffObject::on)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<LeftOut.Kind, Integer> counts = new EnumMap<>(LeftOut.Kind.class);
    named.stream()
        .filter(object -> isRelation(object.kind()) || !whole.contains(object.on()))
        .forEach(
            object -> counts.merge(LeftOut.Kind.valueOf(object.kind().name()), 1, Integer::sum));
    return LeftOut.ignoring(counts);
  }

  private static boolean isRelation(Kind kind) {
    return kind == Kind.TABLE || kind == Kind.VIEW;
  }
}
