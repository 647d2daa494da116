package dev.revise.authoring.planets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity that names no schema. */
@Entity
@Table(name = "planet")
public class Planet {
  @Id String name;

  double mass;
}
