package com.example.survey.model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", length = 20)
@Table(indexes = @Index(columnList = "rightAscension, declination"))
public class SkyTarget {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private double rightAscension;
  private double declination;
}
