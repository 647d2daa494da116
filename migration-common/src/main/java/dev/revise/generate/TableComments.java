package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.SetComment;
import dev.revise.operation.TableChange;
import dev.revise.schema.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of the comments of a table, its columns and constraints. */
record TableComments(Values values) {

  Phrase of(SetComment comment) {
    Optional<String> part = comment.column().or(() -> comment.constraint().map(Named::name));
    return new Phrase(
        CodeBlock.of("schema.table($L)", values.code(comment.on())),
        verb(comment),
        SetComment.class,
        values.codes(Stream.of(part, comment.to()).flatMap(Optional::stream).toList()),
        List.of(),
        change -> say(change.table(comment.on()), comment));
  }

  private static String verb(SetComment comment) {
    String what =
        comment.column().isPresent()
            ? "Column"
            : comment.constraint().isPresent() ? "Constraint" : "";
    return comment.to().isPresent() ? "comment" + what : "drop" + what + "Comment";
  }

  private static void say(TableChange table, SetComment comment) {
    if (comment.column().isPresent()) {
      String column = comment.column().get();
      comment
          .to()
          .ifPresentOrElse(
              text -> table.commentColumn(column, text), () -> table.dropColumnComment(column));
    } else if (comment.constraint().isPresent()) {
      String constraint = comment.constraint().get().name();
      comment
          .to()
          .ifPresentOrElse(
              text -> table.commentConstraint(constraint, text),
              () -> table.dropConstraintComment(constraint));
    } else {
      comment.to().ifPresentOrElse(table::comment, table::dropComment);
    }
  }
}
