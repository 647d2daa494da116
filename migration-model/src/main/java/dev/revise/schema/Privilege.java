package dev.revise.schema;

/** What a role may do with a table or view. */
public enum Privilege {
  SELECT,
  INSERT,
  UPDATE,
  DELETE
}
