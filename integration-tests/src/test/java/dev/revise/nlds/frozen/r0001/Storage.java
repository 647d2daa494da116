package dev.revise.nlds.frozen.r0001;

import dev.revise.mapping.Labelled;

/**
 * The labels of the enum type storage.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
public enum Storage implements Labelled {
  OBJECT_STORAGE("OBJECT_STORAGE"),
  TAPE("TAPE");

  private final String label;

  Storage(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
