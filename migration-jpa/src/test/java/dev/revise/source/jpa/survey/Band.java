package dev.revise.source.jpa.survey;

public enum Band {
  U,
  G,
  R,
  I,
  Z,
  Y
}
