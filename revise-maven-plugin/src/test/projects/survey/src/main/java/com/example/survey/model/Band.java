package com.example.survey.model;

public enum Band {
  U,
  G,
  R,
  I,
  Z,
  Y
}
