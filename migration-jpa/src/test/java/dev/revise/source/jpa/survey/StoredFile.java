package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;

/** A file, each kind with columns in a table of its own. */
@Entity
@Table(name = "file")
@Inheritance(strategy = InheritanceType.JOINED)
public class StoredFile {
  @Id
  @GeneratedValue
  @SequenceGenerator(sequenceName = "file_id_seq", initialValue = 100, allocationSize = 10)
  public Long id;

  @NaturalId
  @Column(length = 512, nullable = false)
  public String path;

  @Column(length = 16)
  public byte[] checksum;

  @Column(columnDefinition = "text")
  public String header;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  public Storage storage;

  @Column(name = "bytes")
  public long bytes;

  @Column(name = "kilobytes")
  @GeneratedColumn("bytes / 1000")
  public Long kilobytes;

  @ManyToOne
  @JoinColumn(name = "part_of")
  public StoredFile partOf;
}
