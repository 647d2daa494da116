package dev.revise.nlds.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of aggregation.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "aggregation")
public class Aggregation {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "tarname", nullable = false, columnDefinition = "text") public String tarname;
  @Column(name = "checksum", columnDefinition = "text") public String checksum;
  @Column(name = "algorithm", columnDefinition = "text") public String algorithm;
  @Column(name = "failed_fl", nullable = false) public Boolean failedFl;
}
