package dev.revise.testing.shop.frozen.r0008;

import dev.revise.mapping.Labelled;

/**
 * The labels of the enum type progress.
 *
 * <p>As {@code V0008__Fewer_states} left it.
 */
public enum Progress implements Labelled {
  WAITING("waiting"),
  IT_S_DONE("it's done");

  private final String label;

  Progress(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
