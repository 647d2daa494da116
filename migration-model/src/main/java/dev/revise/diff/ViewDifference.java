package dev.revise.diff;

import dev.revise.operation.Commented;
import dev.revise.operation.DropView;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.List;

/** A view before and after; grants and comments are no part of what it shows. */
record ViewDifference(Versions<View> versions) implements DerivedDifference<View> {
  @Override
  public TableName on() {
    return versions.either().name();
  }

  @Override
  public Part part() {
    return Part.VIEW;
  }

  @Override
  public String title(View view) {
    return "view " + view.name();
  }

  @Override
  public String contrast(View actual, View expected) {
    return title(actual) + " " + new QueryContrast(actual.query(), expected.query()).text();
  }

  /** What it shows, its comment and its grants, all of which come with it where it comes anew. */
  @Override
  public List<Difference> lines(List<Operation> mending) {
    if (versions.isGone() || versions.isCome()) {
      return DerivedDifference.super.lines(mending);
    }
    View actual = versions.either();
    View expected = versions.after().orElseThrow();
    List<Difference> lines = new ArrayList<>();
    if (!actual.query().equals(expected.query())) {
      lines.add(line(contrast(actual, expected), mending));
    }
    lines.addAll(
        new CommentDifference(
                new Commented.OfView(on()), new Versions<>(actual.comment(), expected.comment()))
            .lines(mending));
    GrantDifference.between(on(), actual.grants(), expected.grants())
        .forEach(grant -> lines.add(line(grant.sentence(), mending)));
    return lines;
  }

  @Override
  public boolean mustGo() {
    return versions.isGone();
  }

  @Override
  public boolean disturbs() {
    return !versions.before().map(View::query).equals(versions.after().map(View::query));
  }

  @Override
  public void drop(SchemaChange change) {
    versions.before().map(DropView::new).ifPresent(change::apply);
  }

  @Override
  public void create(SchemaChange change) {
    View to = versions.after().orElseThrow();
    if (!change.schema().views().containsKey(on())) {
      change.create(to);
    } else if (disturbs()) {
      change.apply(new ReplaceView(change.schema().view(on()), to));
    }
  }
}
