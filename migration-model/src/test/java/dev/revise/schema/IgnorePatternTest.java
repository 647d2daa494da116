package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.DiffObject.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IgnorePatternTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final DiffObject TRIGGER =
      DiffObject.of(new ObjectId(ObjectKind.TRIGGER, STAR, "touch"));
  private static final DiffObject INDEX = new DiffObject(Kind.INDEX, STAR, "ix_tmp_1");

  @Test
  void a_name_means_what_stands_by_itself() {
    assertThat(means("st*", DiffObject.of(Kind.TABLE, STAR))).isTrue();
    assertThat(means("sky.star", DiffObject.of(Kind.VIEW, STAR))).isTrue();
    assertThat(means("other.star", DiffObject.of(Kind.TABLE, STAR))).isFalse();
    assertThat(means("*", INDEX)).isFalse();
  }

  @Test
  void what_is_carried_goes_with_its_table() {
    assertThat(means("star", TRIGGER)).isTrue();
    assertThat(means("touch", TRIGGER)).isFalse();
    assertThat(means("visits", DiffObject.of(id(ObjectKind.FUNCTION, "visits", "(integer)"))))
        .isTrue();
  }

  @Test
  void a_kind_means_what_is_called_so_itself() {
    assertThat(means("trigger:touch", TRIGGER)).isTrue();
    assertThat(means("trigger:star.*", TRIGGER)).isTrue();
    assertThat(means("trigger:sky.star.touch", TRIGGER)).isTrue();
    assertThat(means("trigger:star", TRIGGER)).isFalse();
    assertThat(means("index:ix_tmp_*", INDEX)).isTrue();
    assertThat(means("index:*", TRIGGER)).isFalse();
    assertThat(means("comment:star.id", new DiffObject(Kind.COMMENT, STAR, "id"))).isTrue();
    assertThat(means("row-security:star", DiffObject.of(id(ObjectKind.ROW_SECURITY, "star", ""))))
        .isTrue();
    assertThat(means("type:mood", DiffObject.of(Kind.ENUM, new TableName("sky", "mood")))).isTrue();
  }

  @Test
  void schemas_that_are_compared_as_one_have_either_name() {
    DiffObject star = DiffObject.of(Kind.TABLE, STAR);
    IgnorePattern pattern = IgnorePattern.parse("public.star");
    assertThat(pattern.matches(star, Set.of("sky", "public"))).isTrue();
    assertThat(pattern.matches(star, Set.of("cdb", "public"))).isFalse();
  }

  @Test
  void a_kind_that_is_none_is_refused() {
    assertThatThrownBy(() -> IgnorePattern.parse("tigger:*"))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no kind of object \"tigger\"; the nearest known one is \"trigger\"");
    assertThatThrownBy(() -> IgnorePattern.parse("index:"))
        .hasMessage("\"index:\" is no pattern of names, such as scratch_* or index:ix_tmp_*");
  }

  private static ObjectId id(ObjectKind kind, String name, String detail) {
    return new ObjectId(kind, new TableName("sky", name), detail);
  }

  private static boolean means(String pattern, DiffObject object) {
    return IgnorePattern.parse(pattern).matches(object, Set.of());
  }
}
