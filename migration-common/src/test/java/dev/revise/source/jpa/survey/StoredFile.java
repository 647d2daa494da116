package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

/** A file, each kind with columns in a table of its own. */
@Entity
@Table(name = "file")
@Inheritance(strategy = InheritanceType.JOINED)
public class StoredFile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @NaturalId
  @Column(length = 512, nullable = false)
  public String path;

  @Column(length = 16)
  public byte[] checksum;

  @Column(columnDefinition = "text")
  public String header;

  @ManyToOne
  @JoinColumn(name = "part_of")
  public StoredFile partOf;
}
