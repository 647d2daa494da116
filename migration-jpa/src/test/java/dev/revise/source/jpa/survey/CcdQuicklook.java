package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

/** What is known of a detector's exposure within minutes; it has the same key. */
@Entity
@Table(name = "ccdexposure_quicklook", schema = "cdb")
@SecondaryTable(
    name = "ccdexposure_psf",
    schema = "cdb",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "ccdexposure_id"))
public class CcdQuicklook {
  @Id
  @Column(name = "ccdexposure_id")
  public Long id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "ccdexposure_id")
  public CcdExposure ccd;

  @Column(name = "seeing_zenith")
  public Double seeing;

  @Column(name = "eff_time")
  public Float effectiveTime;

  @Column(table = "ccdexposure_psf", name = "psf_sigma")
  public Double psfSigma;
}
