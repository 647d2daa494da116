package dev.revise.authoring.comets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Entities in two schemas. */
final class Comets {
  private Comets() {}

  @Entity
  @Table(name = "comet", schema = "near")
  static class Comet {
    @Id String name;
  }

  @Entity
  @Table(name = "tail", schema = "far")
  static class Tail {
    @Id String name;
  }
}
