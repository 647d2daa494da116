package dev.revise.nlds.frozen.r0002;

import dev.revise.mapping.EnumForm;
import dev.revise.nlds.frozen.r0001.Storage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcType;

/**
 * The rows of location.
 *
 * <p>As {@code V0002__Urls_of_locations} left it.
 */
@Entity
@Table(name = "location")
public class Location {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "storage_type", columnDefinition = "\"nlds_catalog\".\"storage\"")
  @JdbcType(EnumForm.class)
  public Storage storageType;
  @Column(name = "root", nullable = false, columnDefinition = "text") public String root;
  @Column(name = "path", nullable = false, columnDefinition = "text") public String path;
  @Column(name = "access_time", columnDefinition = "timestamp") public LocalDateTime accessTime;
  @Column(name = "file_id", nullable = false) public Long fileId;
  @Column(name = "aggregation_id") public Long aggregationId;
  @Column(name = "url_scheme", nullable = false, columnDefinition = "text") public String urlScheme;
  @Column(name = "url_netloc", nullable = false, columnDefinition = "text") public String urlNetloc;
}
