package dev.revise.source.jpa;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why Hibernate does not map the entities; its own error is often that of a call by reflection. */
record MappingFailure(Throwable failure) {
  private static final int CAUSES = 20;

  String sentence() {
    return missing()
        .map(
            name ->
                "the entities cannot be mapped: class %s, which one of them names, is not on the class path; add the library that brings it in another scope than test, or take it out of the entity"
                    .formatted(name))
        .orElseGet(() -> "the entities cannot be mapped; correct this: " + words());
  }

  /** The class that nobody finds. */
  private Optional<String> missing() {
    return causes().flatMap(cause -> missing(cause).stream()).findFirst();
  }

  private static Optional<String> missing(Throwable cause) {
    if (cause instanceof TypeNotPresentException absent) {
      return Optional.of(absent.typeName());
    }
    return cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException
        ? Optional.ofNullable(cause.getMessage())
            .filter(name -> name.matches("[\\w$./]+"))
            .map(name -> name.replace('/', '.'))
        : Optional.empty();
  }

  /** Those of the first that has any of its own, not only the name of its cause. */
  private String words() {
    List<String> messages =
        causes()
            .map(Throwable::getMessage)
            .filter(Objects::nonNull)
            .filter(message -> !message.matches("[\\w$.]+(Exception|Error)"))
            .toList();
    return messages.isEmpty() ? failure.toString() : messages.get(0);
  }

  private Stream<Throwable> causes() {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES);
  }
}
