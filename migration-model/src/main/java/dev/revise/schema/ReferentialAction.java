package dev.revise.schema;

/** What happens to the referring row when the referenced one goes or changes its key. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT;

  /** As SQL spells it. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
