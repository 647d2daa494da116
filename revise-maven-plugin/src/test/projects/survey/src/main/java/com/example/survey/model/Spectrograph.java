package com.example.survey.model;

import jakarta.persistence.Entity;

@Entity
public class Spectrograph extends Instrument {
  private int resolvingPower;
  private String grating;
}
