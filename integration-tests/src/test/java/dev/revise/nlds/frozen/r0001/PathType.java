package dev.revise.nlds.frozen.r0001;

import dev.revise.mapping.Labelled;

/**
 * The labels of the enum type path_type.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
public enum PathType implements Labelled {
  FILE("FILE"),
  DIRECTORY("DIRECTORY"),
  LINK_COMMON_PATH("LINK_COMMON_PATH"),
  LINK_ABSOLUTE_PATH("LINK_ABSOLUTE_PATH"),
  NOT_RECOGNISED("NOT_RECOGNISED"),
  UNINDEXED("UNINDEXED");

  private final String label;

  PathType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
