package dev.revise.testing.shop.frozen.r0001;

import dev.revise.mapping.Labelled;

/**
 * The labels of the enum type state.
 *
 * <p>As {@code V0001__Tables} left it.
 */
public enum State implements Labelled {
  NEW("new"),
  OPEN("open"),
  IT_S_DONE("it's done");

  private final String label;

  State(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
