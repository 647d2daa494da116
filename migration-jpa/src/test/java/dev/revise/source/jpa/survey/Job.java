package dev.revise.source.jpa.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Files that somebody wants stored. It names no schema. */
@Entity
@Table(name = "job")
public class Job {
  @Id public UUID id;

  @Column(name = "job_user", length = 64, nullable = false)
  public String user;

  public Duration took;

  @Version public int version;

  @ElementCollection
  @CollectionTable(name = "job_label", joinColumns = @JoinColumn(name = "job_id"))
  @Column(name = "label", length = 32)
  public Set<String> labels = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "job_note", joinColumns = @JoinColumn(name = "job_id"))
  @OrderColumn(name = "position")
  @Column(name = "note", nullable = false)
  public List<String> notes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "job_count", joinColumns = @JoinColumn(name = "job_id"))
  @Column(name = "files", nullable = false)
  public Map<Storage, Integer> counts = new HashMap<>();

  @ManyToMany
  @JoinTable(
      name = "job_file",
      joinColumns = @JoinColumn(name = "job_id"),
      inverseJoinColumns = @JoinColumn(name = "file_id"))
  public Set<StoredFile> files = new HashSet<>();

  @OneToMany
  @JoinColumn(name = "job_id")
  public List<Transfer> transfers = new ArrayList<>();
}
