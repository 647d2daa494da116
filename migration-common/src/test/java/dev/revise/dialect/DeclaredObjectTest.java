package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.MigrationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredObjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          create trigger Touch after insert or update of a, b on Star execute function f() | trigger touch on sky.star | DROP TRIGGER "touch" ON "sky"."star"
          CREATE CONSTRAINT TRIGGER "T" AFTER INSERT ON far."Star" FOR EACH ROW EXECUTE FUNCTION f() | trigger T on far.Star | DROP TRIGGER "T" ON "far"."Star"
          CREATE OR REPLACE FUNCTION sky.f(a integer DEFAULT 1, VARIADIC  b text[] = '{x,y}') RETURNS int LANGUAGE sql AS 'SELECT 1; SELECT 2' | function sky.f(a integer, VARIADIC b text[]) | DROP FUNCTION "sky"."f"(a integer, VARIADIC b text[])
          CREATE PROCEDURE f() BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; | function sky.f() | DROP PROCEDURE "sky"."f"()
          CREATE POLICY mine ON star USING (true) | policy mine on sky.star | DROP POLICY "mine" ON "sky"."star"
          CREATE RULE r AS ON INSERT TO star DO ALSO (SELECT 1; SELECT 2) | rule r on sky.star | DROP RULE "r" ON "sky"."star"
          CREATE MATERIALIZED VIEW bright AS SELECT 1 | materialized view sky.bright | DROP MATERIALIZED VIEW "sky"."bright"
          ALTER TABLE star ENABLE ROW LEVEL SECURITY | row security sky.star | ALTER TABLE "sky"."star" DISABLE ROW LEVEL SECURITY
          """,
      quoteCharacter = '~')
  void the_head_says_what_it_is(String sql, String name, String drop) {
    CarriedObject object = DeclaredObject.read("postgresql", "sky", sql);

    assertThat(object.id()).hasToString(name);
    assertThat(object.sql().get("postgresql").drop()).containsExactly(drop);
    assertThat(object.sql().get("postgresql").create()).contains(sql.replaceFirst(";$", ""));
    assertThat(object.declared()).isTrue();
  }

  @Test
  void h2_means_capitals_where_there_are_no_quotes() {
    assertThat(DeclaredObject.read("h2", "sky", "create alias f for 'java.lang.Math.abs'").id())
        .hasToString("alias sky.F");
    assertThat(
            DeclaredObject.read(
                    "h2", "sky", "CREATE TRIGGER \"t\" AFTER INSERT ON \"star\" CALL 'x'")
                .id())
        .hasToString("trigger t on sky.star");
  }

  @Test
  void comments_around_it_and_ends_of_lines_are_left_out() {
    CarriedObject object =
        DeclaredObject.read(
            "postgresql",
            "sky",
            "-- first; \r\n/* ; */ CREATE POLICY p\r\nON star;\r\n-- last\r\n");

    assertThat(object.sql().get("postgresql").create()).containsExactly("CREATE POLICY p\nON star");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          -- nothing | there is no statement in it; write one
          ; | there is no statement in it; write one
          CREATE POLICY p ON a; CREATE POLICY q ON a | there is more than one statement in it; write a file for each
          CREATE POLICY p ON a USING ('x) | nothing closes the quote in line 1 of it; close it
          DROP TABLE star | "DROP TABLE star ..." brings no object that revise reads from a file; write CREATE FUNCTION, PROCEDURE, TRIGGER, POLICY, RULE or MATERIALIZED VIEW, or ALTER TABLE ... ENABLE ROW LEVEL SECURITY
          CREATE TRIGGER t AFTER INSERT | "CREATE TRIGGER t AFTER ..." brings no object that revise reads from a file; write CREATE FUNCTION, PROCEDURE, TRIGGER, POLICY, RULE or MATERIALIZED VIEW, or ALTER TABLE ... ENABLE ROW LEVEL SECURITY
          """)
  void anything_else_is_a_sentence(String sql, String sentence) {
    assertThatThrownBy(() -> DeclaredObject.read("postgresql", "sky", sql))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence);
  }
}
