package com.example.survey.model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;

@Entity
public class Camera extends Instrument {
  private int detectorCount;

  @ManyToMany private Set<OpticalFilter> filters = new LinkedHashSet<>();
}
