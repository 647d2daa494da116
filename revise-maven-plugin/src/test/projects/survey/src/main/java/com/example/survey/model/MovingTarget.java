package com.example.survey.model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class MovingTarget extends SkyTarget {
  @JdbcTypeCode(SqlTypes.JSON)
  private OrbitElements orbit;
}
