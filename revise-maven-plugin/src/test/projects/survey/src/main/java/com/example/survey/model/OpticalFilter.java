package com.example.survey.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class OpticalFilter {
  @Id private String code;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  private Band band;

  private Double centralWavelengthNm;
}
