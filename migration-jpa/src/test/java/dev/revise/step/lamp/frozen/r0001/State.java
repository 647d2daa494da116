package dev.revise.step.lamp.frozen.r0001;

import dev.revise.mapping.Labelled;

/** The labels of the enum type state, as the first revision left it. */
public enum State implements Labelled {
  NOT_LIT("not-lit"),
  LIT("lit"),
  _2X("2x");

  private final String label;

  State(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
