package com.example.survey.model;

import jakarta.persistence.Embeddable;

@Embeddable
public class GeoPosition {
  private double latitude;
  private double longitude;
  private Double heightMetres;
}
