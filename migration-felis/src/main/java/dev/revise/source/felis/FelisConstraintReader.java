package dev.revise.source.felis;

import dev.revise.schema.Deferral;
import dev.revise.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a constraint of a table. */
record FelisConstraintReader(Mapping mapping, Element element) {
  private static final Map<String, Function<FelisConstraintReader, FelisConstraint>> BY_TYPE =
      Map.of(
          "Check", FelisConstraintReader::check,
          "Unique", FelisConstraintReader::unique,
          "ForeignKey", FelisConstraintReader::foreignKey);
  private static final Map<String, ReferentialAction> ACTIONS =
      Arrays.stream(ReferentialAction.values())
          .collect(Collectors.toUnmodifiableMap(ReferentialAction::sql, action -> action));

  static FelisConstraint read(Mapping mapping) {
    Element element = Element.of(mapping, name -> "#" + name);
    Mapping named = mapping.withId(element.id());
    return named
        .required("@type", named.choice("@type", BY_TYPE))
        .apply(new FelisConstraintReader(named, element));
  }

  private FelisConstraint check() {
    mapping.allowing("a Check constraint", Keys.CHECK);
    new DeferralReader(mapping).requireNone();
    return new FelisConstraint.Check(
        element, mapping.required("expression", mapping.text("expression")));
  }

  private FelisConstraint unique() {
    mapping.allowing("a Unique constraint", Keys.UNIQUE);
    return new FelisConstraint.Unique(element, deferral(), columns("columns"));
  }

  private FelisConstraint foreignKey() {
    mapping.allowing("a ForeignKey constraint", Keys.FOREIGN_KEY);
    List<Reference> columns = columns("columns");
    List<Reference> referenced = columns("referencedColumns");
    if (columns.size() != referenced.size()) {
      throw element.problem(
          "\"columns\" has %d and \"referencedColumns\" %d; give one for each"
              .formatted(columns.size(), referenced.size()));
    }
    return new FelisConstraint.ForeignKey(
        element, deferral(), columns, referenced, action("on_delete"), action("on_update"));
  }

  private List<Reference> columns(String key) {
    List<Reference> columns = mapping.references(key);
    if (columns.isEmpty()) {
      throw element.problem("\"" + key + "\" is missing; name at least one column");
    }
    return columns;
  }

  private ReferentialAction action(String key) {
    return mapping.choice(key, ACTIONS).orElse(ReferentialAction.NO_ACTION);
  }

  private Optional<Deferral> deferral() {
    return new DeferralReader(mapping).read();
  }
}
