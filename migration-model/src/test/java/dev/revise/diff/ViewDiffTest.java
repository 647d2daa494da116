package dev.revise.diff;

import static dev.revise.diff.Differing.BEFORE;
import static dev.revise.diff.Differing.T;
import static dev.revise.diff.Differing.V;
import static dev.revise.diff.Differing.VIEW;
import static dev.revise.diff.Differing.W;
import static dev.revise.diff.Differing.column;
import static dev.revise.diff.Differing.edited;
import static dev.revise.diff.Differing.leads;
import static dev.revise.diff.Differing.view;
import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.text;

import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Views go and come, and step aside while what they read changes. */
class ViewDiffTest {

  @Test
  void aViewComesAndGoes() {
    leads(BEFORE, BEFORE.plus(VIEW), "create view s.v");
    leads(BEFORE.plus(VIEW), BEFORE, "drop view s.v");
  }

  @Test
  void aViewThatShowsSomethingElseIsReplaced() {
    leads(BEFORE.plus(VIEW), BEFORE.plus(VIEW.withColumns("count")), "replace view s.v");
  }

  @Test
  void aViewStepsAsideWhileItsColumnChangesType() {
    leads(
        BEFORE.plus(VIEW),
        column("id", c -> bigint("id").notNull()).plus(VIEW),
        "drop view s.v",
        "alter column s.t.id: from integer to bigint",
        "create view s.v");
  }

  @Test
  void aViewOfOtherColumnsStays() {
    leads(
        BEFORE.plus(VIEW),
        column("count", c -> bigint("count")).plus(VIEW),
        "alter column s.t.count: from integer to bigint");
  }

  @Test
  void aViewOfAllColumnsStepsAsideForANewOne() {
    View all = view(V, "SELECT * FROM \"s\".\"t\"", T);

    leads(
        BEFORE.plus(all),
        edited(t -> t.plus(text("more"))).plus(all),
        "drop view s.v",
        "add column s.t.more",
        "create view s.v");
  }

  @Test
  void aViewThatReadsAViewGoesFirstAndComesLast() {
    View reader = view(new TableName("s", "a"), "SELECT \"id\" FROM \"s\".\"v\"", V);

    leads(
        BEFORE.plus(VIEW).plus(reader),
        column("id", c -> bigint("id").notNull()).plus(VIEW).plus(reader),
        "drop view s.a",
        "drop view s.v",
        "alter column s.t.id: from integer to bigint",
        "create view s.v",
        "create view s.a");
  }

  @Test
  void aViewStepsAsideWhileTheViewItReadsIsReplaced() {
    View reader = View.of(W, V, "id");

    leads(
        BEFORE.plus(VIEW).plus(reader),
        BEFORE.plus(VIEW.withColumns("count")).plus(reader),
        "drop view s.w",
        "replace view s.v",
        "create view s.w");
  }

  @Test
  void aViewWithOtherGrantsAndCommentStays() {
    View other =
        VIEW.withGrants(List.of(new Grant(Privilege.SELECT, "oods"))).withComment(Optional.empty());

    leads(
        BEFORE.plus(VIEW),
        BEFORE.plus(other),
        "remove the comment on s.v",
        "revoke SELECT on s.v from usdf",
        "grant SELECT on s.v to oods");
  }
}
