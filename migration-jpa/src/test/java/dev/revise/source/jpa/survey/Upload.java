package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Upload extends Transfer {
  @Column(name = "from_host")
  public String host;
}
