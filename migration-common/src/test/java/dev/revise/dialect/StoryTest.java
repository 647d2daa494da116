package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Operations in, SQL out, there and back: the files in {@code stories} tell what is expected. */
class StoryTest {

  @TestFactory
  Stream<DynamicTest> everyStoryIsToldAsItsFileSays() {
    return Stories.all()
        .map(
            story ->
                dynamicTest(story.name(), () -> assertThat(story.text()).isEqualTo(file(story))));
  }

  @Test
  void everyKindOfOperationHasAStory() {
    Set<Class<?>> told =
        Stories.all()
            .flatMap(story -> Stream.of(story.operations(), story.operations().inverse()))
            .flatMap(operations -> operations.stream())
            .map(Operation::getClass)
            .collect(Collectors.toSet());

    assertThat(told).hasSameElementsAs(Set.of(Operation.class.getPermittedSubclasses()));
  }

  private static String file(Story story) throws IOException {
    String path = "/stories/" + story.name() + ".txtar";
    try (InputStream file = StoryTest.class.getResourceAsStream(path)) {
      assertThat(file).as(path).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
