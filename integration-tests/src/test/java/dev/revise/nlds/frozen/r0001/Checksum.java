package dev.revise.nlds.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of checksum.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "checksum")
public class Checksum {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "checksum", nullable = false, columnDefinition = "text") public String checksum;
  @Column(name = "algorithm", nullable = false, columnDefinition = "text") public String algorithm;
  @Column(name = "file_id", nullable = false) public Long fileId;
}
