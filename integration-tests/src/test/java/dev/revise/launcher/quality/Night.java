package dev.revise.launcher.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A night in which the array recorded. */
@Entity
@Table(name = "night", comment = "A night in which the array recorded.")
public class Night {
  @Id
  @Column(name = "julian_date", comment = "Julian date of the noon before the night.")
  private int julianDate;

  @Column(name = "observer", length = 40, comment = "Who was on duty in the control room.")
  private String observer;
}
