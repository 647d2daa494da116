package dev.revise.diff;

import dev.revise.diff.Subject.Part;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.EnumType;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found, in words. */
record Words(Finding finding) {

  List<Difference> differences() {
    if (finding.subject().part() == Part.COMMENT) {
      return List.of(comment(finding.subject().name(), finding.actual(), finding.expected()));
    }
    if (finding.actual().isEmpty()) {
      return List.of(difference(missing(finding.expected().orElseThrow())));
    }
    return finding.expected().isEmpty()
        ? List.of(difference(surplus(finding.actual().get())))
        : others(finding.actual().get(), finding.expected().get());
  }

  /** On one line, whatever a default or a query holds. */
  Difference difference(String words) {
    return new Difference(
        words.replaceAll("\\R", " "), finding.subject().part().words(), false, finding.mending());
  }

  Difference comment(String on, Optional<?> actual, Optional<?> expected) {
    String how = actual.isEmpty() ? "is missing" : expected.isEmpty() ? unexpected() : "differs";
    return new Difference(
        "comment on " + on + " " + how, Part.COMMENT.words(), true, finding.mending());
  }

  String lacks(Grant grant) {
    return "role %s lacks %s on %s".formatted(grant.grantee(), grant.privilege(), on());
  }

  String holds(Grant grant) {
    return "role %s holds %s on %s, which %s"
        .formatted(grant.grantee(), grant.privilege(), on(), unexpected());
  }

  private String missing(Object expected) {
    return expected instanceof Grant grant ? lacks(grant) : name(expected) + " is missing";
  }

  private String surplus(Object actual) {
    return actual instanceof Grant grant ? holds(grant) : name(actual) + " " + unexpected();
  }

  private static String unexpected() {
    return "is not expected";
  }

  private List<Difference> others(Object actual, Object expected) {
    if (actual instanceof View view) {
      return new ViewWords(this, view, (View) expected).differences();
    }
    return List.of(difference(other(actual, expected)));
  }

  private String other(Object actual, Object expected) {
    if (actual instanceof EnumType type) {
      return "%s has labels %s, expected %s"
          .formatted(name(actual), type.labels(), ((EnumType) expected).labels());
    }
    if (actual instanceof Sequence sequence) {
      return "%s counts %s, expected %s"
          .formatted(name(actual), text(sequence), text((Sequence) expected));
    }
    if (actual instanceof CarriedObject object) {
      return name(actual) + " is " + text(object) + ", expected " + text((CarriedObject) expected);
    }
    if (actual instanceof Column column) {
      return name(actual) + " " + new ColumnWords(column, (Column) expected).text();
    }
    if (actual instanceof Table table) {
      return name(actual) + " " + TableWords.otherColumns(table, (Table) expected);
    }
    if (actual instanceof Index index) {
      return "%s is %s, expected %s"
          .formatted(name(actual), TableWords.of(index), TableWords.of((Index) expected));
    }
    return constraint((Constraint) actual, (Constraint) expected);
  }

  private String constraint(Constraint actual, Constraint expected) {
    return finding.subject().part() == Part.CONSTRAINT_NAME
        ? "%s of %s is named %s, expected %s"
            .formatted(actual.kind(), on(), actual.name(), expected.name())
        : "constraint %s on %s is %s, expected %s"
            .formatted(actual.name(), on(), TableWords.of(actual), TableWords.of(expected));
  }

  private String name(Object thing) {
    if (thing instanceof Table) {
      return "table " + on();
    }
    if (thing instanceof View) {
      return "view " + on();
    }
    if (thing instanceof EnumType) {
      return "enum type " + on();
    }
    if (thing instanceof Sequence) {
      return "sequence " + on();
    }
    if (thing instanceof CarriedObject object) {
      return object.id().toString();
    }
    if (thing instanceof Column column) {
      return "column " + on() + "." + column.name();
    }
    return thing instanceof Index index
        ? "index " + index.name() + " on " + on()
        : ((Constraint) thing).kind() + " " + ((Constraint) thing).name() + " on " + on();
  }

  private static String text(CarriedObject object) {
    return object.sql().values().stream()
        .flatMap(own -> own.create().stream())
        .collect(Collectors.joining("; "));
  }

  private static String text(Sequence sequence) {
    return "as %s from %d by %d between %d and %d, %d cached%s"
        .formatted(
            sequence.type(),
            sequence.start(),
            sequence.increment(),
            sequence.minimum(),
            sequence.maximum(),
            sequence.cache(),
            sequence.cycles() ? ", cycling" : "");
  }

  private TableName on() {
    return finding.subject().on();
  }
}
