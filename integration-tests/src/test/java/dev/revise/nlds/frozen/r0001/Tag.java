package dev.revise.nlds.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of tag.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "tag")
public class Tag {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "key", nullable = false, columnDefinition = "text") public String key;
  @Column(name = "value", nullable = false, columnDefinition = "text") public String value;
  @Column(name = "holding_id", nullable = false) public Long holdingId;
}
