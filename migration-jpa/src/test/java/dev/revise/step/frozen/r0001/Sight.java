package dev.revise.step.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The rows of sight, which nothing tells apart. */
@Entity
@Table(name = "sight")
public class Sight {
  @Id
  @Column(name = "night")
  public int night;
}
