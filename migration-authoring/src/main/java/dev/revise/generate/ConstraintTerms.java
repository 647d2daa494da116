package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.UniqueConstraint;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraints as a person writes them. */
record ConstraintTerms(Values values) {

  Term<Constraint> of(Constraint wanted) {
    return values.sure(wanted, () -> commented(deferred(plain(wanted), wanted), wanted));
  }

  private Term<Constraint> plain(Constraint wanted) {
    if (wanted instanceof PrimaryKey key) {
      return key(new PrimaryKey(key.name(), key.columns()));
    }
    if (wanted instanceof UniqueConstraint key) {
      return key(new UniqueConstraint(key.name(), key.columns()));
    }
    if (wanted instanceof CheckConstraint check) {
      return new Term<>(
          new CheckConstraint(check.name(), check.expression()),
          CodeBlock.of(
              "new $T($L)",
              CheckConstraint.class,
              values.arguments(Stream.of(check.name(), check.expression()))));
    }
    return foreignKey((ForeignKey) wanted);
  }

  private Term<Constraint> key(Constraint key) {
    return new Term<>(
        key,
        CodeBlock.of(
            "new $T($L)",
            key.getClass(),
            values.arguments(Stream.concat(Stream.of(key.name()), key.columns().stream()))));
  }

  private Term<Constraint> foreignKey(ForeignKey wanted) {
    ForeignKey plain =
        ForeignKey.named(wanted.name())
            .on(wanted.columns().toArray(String[]::new))
            .references(wanted.references(), wanted.referencedColumns().toArray(String[]::new));
    Term<Constraint> key =
        new Term<>(
            plain,
            CodeBlock.of(
                "$T.named($L).on($L).references($L)",
                ForeignKey.class,
                values.code(wanted.name()),
                values.arguments(wanted.columns().stream()),
                values.arguments(
                    Stream.concat(
                        Stream.of(wanted.references()), wanted.referencedColumns().stream()))));
    ReferentialAction deleted = wanted.onDelete();
    ReferentialAction updated = wanted.onUpdate();
    return plain.onDelete() == deleted && plain.onUpdate() == updated
        ? key
        : key.then(
            k -> ((ForeignKey) k).withActions(deleted, updated),
            ".withActions($L)",
            values.arguments(Stream.of(deleted, updated)));
  }

  private Term<Constraint> deferred(Term<Constraint> term, Constraint wanted) {
    Optional<Deferral> deferral = wanted.deferral();
    return deferral.isEmpty()
        ? term
        : term.then(c -> c.withDeferral(deferral), ".deferred($L)", values.code(deferral.get()));
  }

  private Term<Constraint> commented(Term<Constraint> term, Constraint wanted) {
    Optional<String> comment = wanted.comment();
    return comment.isEmpty()
        ? term
        : term.then(c -> c.withComment(comment), ".comment($L)", values.code(comment.get()));
  }
}
