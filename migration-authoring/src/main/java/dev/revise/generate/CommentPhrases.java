package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.Commented;
import dev.revise.operation.Operation;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SetComment;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is said of comments. */
record CommentPhrases(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    return operations.get(0) instanceof SetComment comment
        ? Optional.of(comment.target().accept(new Saying(values, comment)))
        : Optional.empty();
  }

  private record Saying(Values values, SetComment comment) implements Commented.Visitor<Phrase> {

    @Override
    public Phrase table(Commented.OfTable target) {
      return phrase(
          "table",
          "",
          Optional.empty(),
          (change, text) -> change.table(target.on()).comment(text),
          change -> change.table(target.on()).dropComment());
    }

    @Override
    public Phrase column(Commented.OfColumn target) {
      return phrase(
          "table",
          "Column",
          Optional.of(target.column()),
          (change, text) -> change.table(target.on()).commentColumn(target.column(), text),
          change -> change.table(target.on()).dropColumnComment(target.column()));
    }

    @Override
    public Phrase constraint(Commented.OfConstraint target) {
      String name = target.constraint().name();
      return phrase(
          "table",
          "Constraint",
          Optional.of(name),
          (change, text) -> change.table(target.on()).commentConstraint(name, text),
          change -> change.table(target.on()).dropConstraintComment(name));
    }

    @Override
    public Phrase view(Commented.OfView target) {
      return phrase(
          "view",
          "",
          Optional.empty(),
          (change, text) -> change.view(target.on()).comment(text),
          change -> change.view(target.on()).dropComment());
    }

    private Phrase phrase(
        String subject,
        String part,
        Optional<String> name,
        BiConsumer<SchemaChange, String> set,
        Consumer<SchemaChange> drop) {
      return new Phrase(
          CodeBlock.of("schema.$L($L)", subject, values.code(comment.on())),
          comment.to().isPresent() ? "comment" + part : "drop" + part + "Comment",
          SetComment.class,
          values.codes(Stream.of(name, comment.to()).flatMap(Optional::stream).toList()),
          List.of(),
          comment
              .to()
              .<Consumer<SchemaChange>>map(text -> change -> set.accept(change, text))
              .orElse(drop));
    }
  }
}
