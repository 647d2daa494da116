package dev.revise.nlds.frozen.r0003;

import dev.revise.mapping.Labelled;

/**
 * The labels of the enum type file_type.
 *
 * <p>As {@code V0003__Types_of_files} left it.
 */
public enum FileType implements Labelled {
  REGULAR_FILE("REGULAR_FILE"),
  DIRECTORY("DIRECTORY"),
  LINK("LINK"),
  UNKNOWN("UNKNOWN");

  private final String label;

  FileType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
