package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceView;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.source.jdbc.Attachments;
import dev.revise.source.jdbc.Attachments.Granted;
import dev.revise.source.jdbc.Attachments.Indexed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a site has of its own and a revision takes along without a word of the database: what is
 * granted on a view that is made anew, an index on a column that goes.
 */
final class SiteLosses {
  /** What does something of its own when rows are read or written. */
  private static final Set<ObjectKind> ACTIVE =
      EnumSet.of(ObjectKind.RULE, ObjectKind.TRIGGER, ObjectKind.POLICY);

  private final Schema before;
  private final Schema after;
  private final Attachments attached;
  private final NamesBefore names = new NamesBefore();
  private final Set<SiteLoss> losses = new LinkedHashSet<>();

  private SiteLosses(Schema before, Schema after, Attachments attached) {
    this.before = before;
    this.after = after;
    this.attached = attached;
  }

  /** A sentence each, in the order of the revisions. */
  static List<SiteLoss> of(Connection connection, LiveDatabase database, Plan plan)
      throws SQLException {
    if (plan.isEmpty()) {
      return List.of();
    }
    SiteLosses losses =
        new SiteLosses(
            database.managed().history().schemaAt(plan.from()),
            database.managed().history().schemaAt(plan.to()),
            Attachments.of(connection, database.schema()));
    plan.steps().forEach(step -> losses.follow(plan, step));
    return List.copyOf(losses.losses);
  }

  private void follow(Plan plan, RevisionStep step) {
    for (Operation operation : plan.operations(step).list()) {
      meet(step.revision().id(), operation);
      names.follow(operation);
    }
  }

  private void meet(RevisionId revision, Operation operation) {
    if (operation instanceof DropView drop) {
      ungranted(revision, drop.view().name());
      unmade(revision, drop.view().name());
    } else if (operation instanceof ReplaceView replace) {
      ungranted(revision, replace.from().name());
      unmade(revision, replace.from().name());
    } else if (operation instanceof DropTable drop) {
      unmade(revision, names.table(drop.table().name()));
    } else if (operation instanceof DropColumn drop) {
      unindexed(revision, drop);
      unheld(revision, drop);
    }
  }

  /** What belongs to a table or view goes with it. */
  private void unmade(RevisionId revision, TableName relation) {
    boolean comesBack = after.views().containsKey(relation) || after.tables().containsKey(relation);
    attached.objects().stream()
        .filter(
            object ->
                object.needs().contains(relation) && !before.objects().containsKey(object.id()))
        .forEach(
            object ->
                losses.add(
                    new SiteLoss(
                        "with revision %s %s goes, because %s %s"
                            .formatted(
                                revision,
                                object.id(),
                                relation,
                                comesBack ? "is made anew; create it again afterwards" : "does"),
                        ACTIVE.contains(object.id().kind()))));
  }

  private void told(String sentence) {
    losses.add(new SiteLoss(sentence, false));
  }

  private void unheld(RevisionId revision, DropColumn drop) {
    TableName table = names.table(drop.table());
    String column = names.column(drop.table(), drop.column().name());
    attached.objects().stream()
        .filter(object -> object.holds(table, column) && !before.objects().containsKey(object.id()))
        .forEach(
            object ->
                told(
                    "with revision %s %s may go, because column %s.%s does"
                        .formatted(revision, object.id(), table, column)));
  }

  /** A view that is not there in the end is missed by nobody. */
  private void ungranted(RevisionId revision, TableName view) {
    if (!before.views().containsKey(view) || !after.views().containsKey(view)) {
      return;
    }
    Map<String, Set<String>> byRole =
        attached.grants().stream()
            .filter(granted -> granted.on().equals(view) && !knows(before.view(view), granted))
            .collect(
                Collectors.groupingBy(
                    Granted::role,
                    TreeMap::new,
                    Collectors.mapping(Granted::privilege, Collectors.toCollection(TreeSet::new))));
    String end = " on view " + view + ", which is made anew; grant it again afterwards";
    if (losses.stream().noneMatch(loss -> loss.sentence().endsWith(end))) {
      byRole.forEach(
          (role, privileges) ->
              told(
                  "with revision %s role %s loses %s%s"
                      .formatted(revision, role, String.join(", ", privileges), end)));
    }
  }

  private static boolean knows(View view, Granted granted) {
    return view.grants().stream()
        .anyMatch(
            grant ->
                grant.grantee().equals(granted.role())
                    && grant.privilege().name().equals(granted.privilege()));
  }

  private void unindexed(RevisionId revision, DropColumn drop) {
    TableName table = names.table(drop.table());
    String column = names.column(drop.table(), drop.column().name());
    if (!before.tables().containsKey(table)) {
      return;
    }
    attached.indexes().stream()
        .filter(index -> index.on().equals(table) && index.isOn(column))
        .filter(index -> !knows(before.tables().get(table).indexes(), index))
        .forEach(
            index ->
                told(
                    "with revision %s index %s goes, because column %s.%s does"
                        .formatted(revision, index.name(), table, column)));
  }

  private static boolean knows(Collection<Index> known, Indexed index) {
    return known.stream().anyMatch(one -> one.name().equals(index.name()));
  }
}
