package dev.revise.mapping;

/** A constant that stands for a label of an enum type, which may be no name of Java. */
public interface Labelled {

  /** As the database writes it. */
  String label();
}
