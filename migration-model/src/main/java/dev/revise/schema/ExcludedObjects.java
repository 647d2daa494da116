package dev.revise.schema;

import dev.revise.schema.DiffObject.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is left out of one schema or two.
 *
 * @param named what somebody wants ignored
 * @param implied what cannot be without that
 * @param missing the names by which others need carried objects among them
 * @param unmanaged what could not be read, and why, in words that follow its name
 */
public record ExcludedObjects(
    Set<DiffObject> named,
    Set<DiffObject> implied,
    Set<TableName> missing,
    Map<DiffObject, String> unmanaged) {
  public ExcludedObjects {
    named = Set.copyOf(named);
    implied = Set.copyOf(implied);
    missing = Set.copyOf(missing);
    unmanaged = Map.copyOf(unmanaged);
  }

  public static ExcludedObjects none() {
    return new ExcludedObjects(Set.of(), Set.of(), Set.of(), Map.of());
  }

  /**
   * What was not even read.
   *
   * @param unmanaged what could not be read, and why
   */
  public static ExcludedObjects unread(Set<DiffObject> named, Map<DiffObject, String> unmanaged) {
    return new ExcludedObjects(named, Set.of(), Set.of(), unmanaged);
  }

  /** What either is without. */
  public ExcludedObjects and(ExcludedObjects others) {
    Set<DiffObject> all = union(named, others.named);
    Set<DiffObject> followers = union(implied, others.implied);
    followers.removeAll(all);
    Map<DiffObject, String> reasons = new HashMap<>(unmanaged);
    reasons.putAll(others.unmanaged);
    return new ExcludedObjects(all, followers, union(missing, others.missing), reasons);
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
            .collect(Collectors.toSet()),
        unmanaged.entrySet().stream()
            .collect(
                Collectors.toMap(one -> one.getKey().inSchema(from, to), Map.Entry::getValue)));
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
