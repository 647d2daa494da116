package dev.revise.launcher.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody thinks of the data of a night. */
@Entity
@Table(name = "verdict", comment = "What somebody thinks of the data of a night.")
public class Verdict {
  @Id
  @Column(name = "verdict_id", comment = "Number of the verdict, counted by the program.")
  private long verdictId;

  @ManyToOne(optional = false)
  @JoinColumn(name = "night", comment = "Julian date of the night that was judged.")
  private Night night;

  @Column(name = "usable", nullable = false, comment = "Whether the night is worth analysing.")
  private boolean usable;
}
