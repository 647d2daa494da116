package dev.revise.cdb.lsstcomcamsim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Dictionary of the keys allowed in ccdexposure_flexdata, with their type, meaning, unit, and
 * content descriptor.
 */
@Entity
@Table(
    name = "ccdexposure_flexdata_schema",
    comment =
        "Dictionary of the keys allowed in ccdexposure_flexdata, with their type, meaning, unit,"
            + " and content descriptor.")
public class CcdexposureFlexdataSchema {
  /**
   * Name of a quantity that may be stored for one detector of an exposure in ccdexposure_flexdata.
   */
  @Id
  @Column(
      name = "key",
      length = 128,
      comment =
          "Name of a quantity that may be stored for one detector of an exposure in"
              + " ccdexposure_flexdata.")
  public String key;

  /**
   * Name of the data type in which the text value of the key is to be read, such as bool, int, or
   * float.
   */
  @Column(
      name = "dtype",
      nullable = false,
      length = 64,
      comment =
          "Name of the data type in which the text value of the key is to be read, such as bool,"
              + " int, or float.")
  public String dtype;

  /** Explanation in words of what the key means. */
  @Column(
      name = "doc",
      nullable = false,
      columnDefinition = "text",
      comment = "Explanation in words of what the key means.")
  public String doc;

  /** Unit of the value of the key, null if the key has no unit. */
  @Column(
      name = "unit",
      length = 128,
      comment = "Unit of the value of the key, null if the key has no unit.")
  public String unit;

  /**
   * Unified Content Descriptor (UCD) of the International Virtual Observatory Alliance for the key,
   * null if none is set.
   */
  @Column(
      name = "ucd",
      length = 128,
      comment =
          "Unified Content Descriptor (UCD) of the International Virtual Observatory Alliance for"
              + " the key, null if none is set.")
  public String ucd;
}
