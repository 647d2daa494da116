package dev.revise.nlds.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of holding.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "holding")
public class Holding {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "label", nullable = false, columnDefinition = "text") public String label;
  @Column(name = "user", nullable = false, columnDefinition = "text") public String user;
  @Column(name = "group", columnDefinition = "text") public String group;
}
