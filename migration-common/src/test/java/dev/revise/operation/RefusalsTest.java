package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.revise.dialect.Dialects;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change that cannot be made is refused while it is written down, in a sentence. */
class RefusalsTest {
  private static final TableName T = new TableName("s", "t");
  private static final TableName V = new TableName("s", "v");
  private static final Column ID = Column.integer("id").notNull();
  private static final Column NAME = Column.text("name");
  private static final PrimaryKey KEY = new PrimaryKey("pk", "id");
  private static final Table TABLE = Table.of(T, ID, NAME).with(KEY).comment("old");
  private static final View VIEW = View.of(V, T, "id");
  private static final Grant GRANT = new Grant(Privilege.SELECT, "usdf");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isRefused(String sentence, Consumer<SchemaChange> write) {
    SchemaChange change = new SchemaChange(Schema.empty().plus(TABLE).plus(VIEW));

    assertThatThrownBy(() -> write.accept(change))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence);
  }

  static Stream<Arguments> isRefused() {
    return Stream.of(columns(), constraints(), grants(), comments(), others()).flatMap(a -> a);
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        refused("there is no column \"gone\" on s.t", c -> c.table(T).dropColumns("gone")),
        refused("cannot add column s.t.id: s.t already has column \"id\"", c -> c.table(T).add(ID)),
        refused(
            "cannot drop column s.t.id: view s.v reads s.t.id; drop the view before and create it"
                + " again after",
            c -> c.table(T).dropColumns("id")),
        refused(
            "cannot alter column s.t.id: from integer to text: view s.v reads s.t.id; drop the view"
                + " before and create it again after",
            c -> c.table(T).alter("id", column -> column.withType(NAME.type()))),
        refused("altering column s.t.id changes nothing", c -> c.table(T).setNotNull("id")),
        refused(
            "altering column s.t.id changes neither name nor comment; rename or comment it",
            c -> c.table(T).alter("id", column -> column.comment("new"))),
        refused(
            "column s.t.a cannot exchange sequence x for y in one step",
            c ->
                c.apply(
                    new AlterColumn(
                        T, Column.integer("a").serial("x"), Column.integer("a").serial("y")))),
        refused(
            "cannot rename column s.t.name to id: view s.v reads s.t.id; drop the view before and"
                + " create it again after",
            c -> c.table(T).renameColumn("name", "id")));
  }

  private static Stream<Arguments> constraints() {
    ForeignKey self = ForeignKey.named("fk").on("id").references(T, "id");
    return Stream.of(
        refused("there is no constraint \"gone\" on s.t", c -> c.table(T).dropConstraints("gone")),
        refused("there is no index \"gone\" on s.t", c -> c.table(T).dropIndex("gone")),
        refused(
            "cannot drop primary key pk on s.t: primary key \"pk\" of s.t is another: " + KEY,
            c -> c.apply(new DropConstraint(T, new PrimaryKey("pk", "name")))),
        refused(
            "cannot drop unique constraint pk on s.t: unique constraint \"pk\" of s.t is another: "
                + KEY,
            c -> c.apply(new DropConstraint(T, new UniqueConstraint("pk", "id")))),
        refused(
            "cannot create index pk on s.t: schema \"s\" has \"pk\" twice among its tables, views,"
                + " sequences, indexes and keys",
            c -> c.table(T).add(new Index("pk", List.of("id"), false))),
        refused(
            "foreign key fk of s.t is an operation of its own",
            c -> c.apply(new CreateTable(TABLE.plus(self)))));
  }

  private static Stream<Arguments> grants() {
    return Stream.of(
        refused(
            "cannot grant SELECT on s.t to usdf: SELECT to usdf on s.t is granted already",
            c -> c.table(T).grant(Privilege.SELECT, "usdf", "usdf")),
        refused(
            "cannot revoke SELECT on s.v from usdf: SELECT to usdf on s.v was never granted",
            c -> c.apply(new RevokePrivilege(V, GRANT))));
  }

  private static Stream<Arguments> comments() {
    Optional<String> none = Optional.empty();
    return Stream.of(
        refused(
            "cannot remove the comment on s.t: the comment on s.t is another: old",
            c -> c.apply(new SetComment(new Commented.OfTable(T), Optional.of("other"), none))),
        refused(
            "cannot remove the comment on s.t.gone: there is no column s.t.gone",
            c -> c.apply(new SetComment(new Commented.OfColumn(T, "gone"), none, none))),
        refused(
            "cannot comment on s.v: there is no table s.v",
            c -> c.apply(new SetComment(new Commented.OfTable(V), none, Optional.of("a view")))),
        refused(
            "cannot comment on s.t: there is no view s.t",
            c -> c.apply(new SetComment(new Commented.OfView(T), none, Optional.of("a table")))));
  }

  private static Stream<Arguments> others() {
    RunStep h2Only = new RunStep("look", SqlStep.on("h2", "SELECT 1"), new NoStep());
    return Stream.of(
        refused(
            "filling s.t needs columns, each once, not []",
            c -> new FillColumns(T, List.of(), "id", T, "id")),
        refused(
            "cannot fill name of s.t from s.t by gone: there is no column s.t.gone to fill with",
            c -> c.apply(new FillColumns(T, List.of("name"), "gone", T, "id"))),
        refused(
            "cannot fill id of s.t from s.t by id: s.t.name is not unique, so it cannot tell which"
                + " row fills s.t",
            c -> c.apply(new FillColumns(T, List.of("id"), "id", T, "name"))),
        refused(
            "\"look\" has no SQL for postgresql; the revision must give it",
            c -> Dialects.POSTGRESQL.render(h2Only)),
        refused(
            "a step has SQL for h2 twice; give all of it at once",
            c -> SqlStep.on("h2", "SELECT 1").andOn("h2", "SELECT 2")),
        refused("what is irreversible says why; give a reason", c -> new Irreversible(" ")),
        refused(
            "the code of \"look\" has no name that stays; give it a class of its own instead of a"
                + " lambda or an anonymous class",
            c -> c.run("look", new JavaStep() {}, new NoStep())),
        refused("cannot drop table s.t: view s.v reads s.t; drop the view first", c -> c.drop(T)));
  }

  private static Arguments refused(String sentence, Consumer<SchemaChange> write) {
    return arguments(sentence, write);
  }
}
