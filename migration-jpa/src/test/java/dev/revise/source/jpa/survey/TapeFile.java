package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "tape_file")
public class TapeFile extends StoredFile {
  @Column(name = "tape_label", length = 8, nullable = false)
  public String label;
}
