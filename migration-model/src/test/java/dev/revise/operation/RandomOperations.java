package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Random operations that a schema allows. Each kind is drawn from numbers of its own: one more does
 * not change what is drawn for the others, nor which of them comes first.
 */
public final class RandomOperations {
  private static final Map<String, BiConsumer<RandomOperation, SchemaChange>> KINDS =
      Map.ofEntries(
          Map.entry("createTable", RandomOperation::createTable),
          Map.entry("dropTable", RandomOperation::dropTable),
          Map.entry("renameTable", RandomOperation::renameTable),
          Map.entry("addColumn", RandomOperation::addColumn),
          Map.entry("dropColumn", RandomOperation::dropColumn),
          Map.entry("alterColumn", RandomOperation::alterColumn),
          Map.entry("alterColumn 2", RandomOperation::alterColumn),
          Map.entry("alterColumn 3", RandomOperation::alterColumn),
          Map.entry("renameColumn", RandomOperation::renameColumn),
          Map.entry("addConstraint", RandomOperation::addConstraint),
          Map.entry("addForeignKey", RandomOperation::addForeignKey),
          Map.entry("dropConstraint", RandomOperation::dropConstraint),
          Map.entry("renameConstraint", RandomOperation::renameConstraint),
          Map.entry("createIndex", RandomOperation::createIndex),
          Map.entry("dropIndex", RandomOperation::dropIndex),
          Map.entry("createView", RandomOperation::createView),
          Map.entry("dropView", RandomOperation::dropView),
          Map.entry("replaceView", RandomOperation::replaceView),
          Map.entry("grant", RandomOperation::grant),
          Map.entry("revoke", RandomOperation::revoke),
          Map.entry("setComment", RandomOperation::setComment),
          Map.entry("fillColumns", RandomOperation::fillColumns),
          Map.entry("createEnum", RandomOperation::createEnum),
          Map.entry("alterEnum", RandomOperation::alterEnum),
          Map.entry("dropEnum", RandomOperation::dropEnum),
          Map.entry("createSequence", RandomOperation::createSequence),
          Map.entry("alterSequence", RandomOperation::alterSequence),
          Map.entry("dropSequence", RandomOperation::dropSequence),
          Map.entry("createObject", RandomOperation::createObject),
          Map.entry("dropObject", RandomOperation::dropObject),
          Map.entry("replaceObject", RandomOperation::replaceObject),
          Map.entry("runStep", RandomOperation::runStep));

  private final List<Kind> kinds = new ArrayList<>();

  /**
   * @param parts whose names are taken
   */
  public RandomOperations(long seed, RandomSchemas parts) {
    new TreeMap<>(KINDS)
        .forEach(
            (name, way) -> {
              Random random = random(seed, name);
              kinds.add(
                  new Kind(
                      random(seed, "turn of " + name),
                      new RandomOperation(random, parts.drawnFrom(random)),
                      way));
            });
  }

  /** Neighbouring seeds begin alike unless they are mixed. */
  private static Random random(long seed, String name) {
    return new Random(new SplittableRandom(31 * seed + name.hashCode()).nextLong());
  }

  /** One operation, now and then a few that belong together. */
  public Operations next(Schema schema) {
    while (true) {
      for (Kind kind : inTurn()) {
        Operations operations = kind.next(schema);
        if (!operations.list().isEmpty()) {
          return operations;
        }
      }
    }
  }

  private List<Kind> inTurn() {
    Map<Kind, Double> turns = new IdentityHashMap<>();
    kinds.forEach(kind -> turns.put(kind, kind.turn.nextDouble()));
    return kinds.stream().sorted(Comparator.comparing(turns::get)).toList();
  }

  /**
   * @param turn says when it comes
   */
  private record Kind(
      Random turn, RandomOperation random, BiConsumer<RandomOperation, SchemaChange> way) {

    /** None if the schema does not take what is drawn. */
    Operations next(Schema schema) {
      SchemaChange change = new SchemaChange(schema);
      try {
        way.accept(random, change);
        return change.operations();
      } catch (MigrationException notHere) {
        return Operations.of();
      }
    }
  }
}
