package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Pointing {
  @Column(name = "s_ra", comment = "Right ascension. Unit: deg.")
  public Double ra;

  @Column(name = "s_dec", comment = "Declination. Unit: deg.")
  public Double dec;
}
