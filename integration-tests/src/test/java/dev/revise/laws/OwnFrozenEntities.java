package dev.revise.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.revise.revision.FrozenEntities;
import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of all frozen entities a revision knows those of its own set and of the set that it finds: none
 * that came later. A frozen one knows itself and its enums, and what else there is knows none.
 */
public final class OwnFrozenEntities extends ArchCondition<JavaClass> {
  private final String frozen;

  /** What is known by whom, by the names of classes. */
  private final Map<String, Set<String>> sets;

  public OwnFrozenEntities(ManagedDatabase database) {
    super("know of the frozen entities those that they find and leave alone");
    frozen = database.getClass().getPackageName() + ".frozen.";
    sets =
        database.history().steps().stream()
            .collect(
                Collectors.toMap(
                    step -> step.revision().getClass().getName(), step -> set(database, step)));
    FrozenSet.all(database.history()).forEach(set -> addEntities(database, set));
  }

  private void addEntities(ManagedDatabase database, FrozenSet set) {
    for (FrozenEntity entity : set.fresh()) {
      Set<String> own =
          set.enums(entity)
              .map(type -> className(database, type.name()))
              .collect(Collectors.toSet());
      own.add(className(database, entity.name()));
      sets.put(className(database, entity.name()), own);
    }
  }

  private static String className(ManagedDatabase database, String name) {
    return database.getClass().getPackageName() + "." + name;
  }

  private static Set<String> set(ManagedDatabase database, RevisionStep step) {
    FrozenEntities frozen = FrozenEntities.of(database);
    RevisionId id = step.revision().id();
    return Stream.of(id.previous(), id)
        .flatMap(
            at ->
                Stream.concat(
                    frozen.at(at).values().stream().map(Class::getName),
                    FrozenSet.at(database.history(), at).enums().values().stream()
                        .map(type -> className(database, type.name()))))
        .collect(Collectors.toSet());
  }

  /** A class within another counts as that other. */
  @Override
  public void check(JavaClass knowing, ConditionEvents events) {
    String name = outermost(knowing);
    Set<String> own = sets.getOrDefault(name, Set.of(name));
    for (Dependency dependency : knowing.getDirectDependenciesFromSelf()) {
      String known = outermost(dependency.getTargetClass().getBaseComponentType());
      if (known.startsWith(frozen) && !own.contains(known)) {
        events.add(SimpleConditionEvent.violated(knowing, dependency.getDescription()));
      }
    }
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "");
  }
}
