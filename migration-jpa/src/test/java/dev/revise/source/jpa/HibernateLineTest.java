package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import org.junit.jupiter.api.Test;

class HibernateLineTest {
  @Test
  void an_older_one_is_refused_with_the_way_out() {
    assertThatThrownBy(() -> HibernateLine.require("6.6.39.Final"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "the project has Hibernate 6.6.39.Final, and revise needs Hibernate 7 or newer; use Spring Boot 4, which brings it, or keep the revisions in a project of their own");
  }

  @Test
  void the_one_here_and_newer_ones_are_taken() {
    assertThatCode(HibernateLine::require).doesNotThrowAnyException();
    assertThatCode(() -> HibernateLine.require("10.0.0")).doesNotThrowAnyException();
    assertThatCode(() -> HibernateLine.require("[WORKING]")).doesNotThrowAnyException();
  }
}
