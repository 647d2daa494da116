package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
    name = "ccdexposure",
    schema = "cdb",
    uniqueConstraints = @UniqueConstraint(columnNames = {"seq_num", "day_obs", "detector"}))
public class CcdExposure {
  @Id
  @Column(name = "ccdexposure_id")
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  @JoinColumn(name = "seq_num", referencedColumnName = "seq_num")
  @JoinColumn(name = "day_obs", referencedColumnName = "day_obs")
  public Exposure exposure;

  @Column(nullable = false)
  public short detector;

  /** By a unique column that is not the key. */
  @ManyToOne
  @JoinColumn(
      name = "exposure_id",
      referencedColumnName = "exposure_id",
      foreignKey = @ForeignKey(name = "fk_obs_id"))
  public Exposure observed;

  @Column(name = "s_region", columnDefinition = "varchar(1024)")
  public String region;
}
