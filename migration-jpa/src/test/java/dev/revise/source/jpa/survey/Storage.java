package dev.revise.source.jpa.survey;

public enum Storage {
  TAPE,
  OBJECT_STORAGE
}
