package com.example.survey.model;

public enum ProgramState {
  PROPOSED,
  ACCEPTED,
  FINISHED
}
