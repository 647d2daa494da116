package dev.revise.cdb.latiss.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of exposure_flexdata_schema.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "exposure_flexdata_schema")
public class ExposureFlexdataSchema {
  @Id @Column(name = "key", length = 128) public String key;
  @Column(name = "dtype", nullable = false, length = 64) public String dtype;
  @Column(name = "doc", nullable = false, columnDefinition = "text") public String doc;
  @Column(name = "unit", length = 128) public String unit;
  @Column(name = "ucd", length = 128) public String ucd;
}
