package dev.revise.diff;

import dev.revise.operation.Footprint;
import dev.revise.operation.Operation;
import dev.revise.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Another order of operations: two that touch the same thing, one of them to change it, keep their
 * order; the others stand by their group wherever they can.
 */
final class Regrouping {
  private final List<Operation> operations;
  private final List<Group> groups;
  private final SortedMap<Group, SortedSet<Integer>> waiting = new TreeMap<>();

  /** For each operation those that must wait for it, and how many it waits for itself. */
  private final List<SortedSet<Integer>> followers = new ArrayList<>();

  private final int[] awaited;

  /** For each group how often its operations wait for those of other groups. */
  private final Map<Group, Integer> awaitedElsewhere = new HashMap<>();

  private final List<Operation> ordered = new ArrayList<>();

  Regrouping(List<Operation> operations, Schema before) {
    this.operations = operations;
    this.groups = Group.of(operations, before);
    this.awaited = new int[operations.size()];
    for (int at = 0; at < operations.size(); at++) {
      followers.add(new TreeSet<>());
      waiting.computeIfAbsent(groups.get(at), group -> new TreeSet<>()).add(at);
      awaitedElsewhere.putIfAbsent(groups.get(at), 0);
    }
    Map<Footprint.Thing, Touched> things = new HashMap<>();
    for (int at = 0; at < operations.size(); at++) {
      Footprint footprint = operations.get(at).footprint();
      footprint.changed().forEach(touch(things, at, true));
      footprint.read().forEach(touch(things, at, false));
    }
  }

  private Consumer<Footprint.Thing> touch(
      Map<Footprint.Thing, Touched> things, int at, boolean changes) {
    return thing -> {
      Touched touched = things.computeIfAbsent(thing, t -> new Touched());
      touched.before(changes).forEach(before -> follow(before, at));
      touched.add(at, changes);
    };
  }

  List<Operation> ordered() {
    while (!waiting.isEmpty()) {
      Group next =
          waiting.keySet().stream()
              .filter(group -> awaitedElsewhere.get(group) == 0)
              .findFirst()
              .orElseGet(this::groupOfTheFirst);
      sayOf(next);
    }
    return ordered;
  }

  /** The group of the operation that the differ says first of all that can be said now. */
  private Group groupOfTheFirst() {
    return waiting.values().stream()
        .flatMap(SortedSet::stream)
        .filter(at -> awaited[at] == 0)
        .min(Comparator.naturalOrder())
        .map(groups::get)
        .orElseThrow();
  }

  /** All of a group that can be said now. */
  private void sayOf(Group group) {
    SortedSet<Integer> own = waiting.get(group);
    for (int at : List.copyOf(own)) {
      if (awaited[at] == 0) {
        ordered.add(operations.get(at));
        own.remove(at);
        followers.get(at).forEach(follower -> release(at, follower));
      }
    }
    if (own.isEmpty()) {
      waiting.remove(group);
    }
  }

  private void release(int at, int follower) {
    awaited[follower]--;
    if (!groups.get(at).equals(groups.get(follower))) {
      awaitedElsewhere.merge(groups.get(follower), -1, Integer::sum);
    }
  }

  private void follow(int before, int at) {
    if (before != at && followers.get(before).add(at)) {
      awaited[at]++;
      if (!groups.get(before).equals(groups.get(at))) {
        awaitedElsewhere.merge(groups.get(at), 1, Integer::sum);
      }
    }
  }

  /** Who changed a thing last, and who looked at it since. */
  private static final class Touched {
    private final List<Integer> changed = new ArrayList<>();
    private final List<Integer> read = new ArrayList<>();

    List<Integer> before(boolean changes) {
      return List.copyOf(changes && !read.isEmpty() ? read : changed);
    }

    void add(int at, boolean changes) {
      if (changes) {
        changed.clear();
        read.clear();
        changed.add(at);
      } else {
        read.add(at);
      }
    }
  }
}
