package dev.revise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenModuleTest {
  private static final Path BASE = Path.of("/shop");

  @Test
  void is_the_only_one() {
    ChosenModule module = new ChosenModule(List.of(), BASE, 1);

    assertThat(module.isOne()).isTrue();
    assertThat(module.is("com.example", "db", new File("/shop/db"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"db", "./db", ":shop-db", "com.example:shop-db"})
  void is_the_one_that_is_named(String named) {
    ChosenModule module = new ChosenModule(List.of(named), BASE, 3);

    assertThat(module.isOne()).isTrue();
    assertThat(module.is("com.example", "shop-db", new File("/shop/db"))).isTrue();
    assertThat(module.is("com.example", "shop-model", new File("/shop/model"))).isFalse();
  }

  @Test
  void is_none_of_several() {
    assertThat(new ChosenModule(List.of(), BASE, 3).isOne()).isFalse();
    assertThat(new ChosenModule(List.of("db", "model"), BASE, 2).isOne()).isFalse();
  }
}
