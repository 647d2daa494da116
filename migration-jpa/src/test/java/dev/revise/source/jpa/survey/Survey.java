package dev.revise.source.jpa.survey;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** All entities, and a row of each. */
public final class Survey {
  public static final UUID JOB = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private Survey() {}

  public static List<Class<?>> entities() {
    return List.of(
        Exposure.class,
        CcdExposure.class,
        CcdQuicklook.class,
        Flexdata.class,
        FlexdataKey.class,
        Job.class,
        StoredFile.class,
        TapeFile.class,
        Transfer.class,
        Upload.class,
        Visit.class,
        Reached.class);
  }

  /** Rows in an order in which they can be written. */
  public static List<Object> rows() {
    Exposure exposure = exposure();
    CcdExposure ccd = new CcdExposure();
    ccd.exposure = exposure;
    ccd.observed = exposure;
    ccd.detector = 94;
    ccd.region = "POLYGON ICRS";
    CcdQuicklook quicklook = new CcdQuicklook();
    quicklook.ccd = ccd;
    quicklook.seeing = 0.7;
    quicklook.effectiveTime = 28.5f;
    quicklook.psfSigma = 1.25;
    FlexdataKey key = new FlexdataKey();
    key.key = "dome_wind";
    key.doc = "Wind in the dome.";
    Flexdata value = new Flexdata();
    value.obsId = exposure.exposureId;
    value.key = key.key;
    value.described = key;
    value.value = "3.5";
    StoredFile file = new StoredFile();
    file.path = "/archive/1.fits";
    file.storage = Storage.OBJECT_STORAGE;
    file.bytes = 2880;
    file.checksum = new byte[] {1, 2, 3};
    file.header = "SIMPLE = T".repeat(100);
    TapeFile tape = new TapeFile();
    tape.path = "/tape/1.tar";
    tape.label = "T00001";
    tape.partOf = file;
    Upload upload = new Upload();
    upload.host = "summit";
    upload.begunAt = OffsetDateTime.of(2026, 11, 21, 3, 4, 5, 0, ZoneOffset.UTC);
    return List.of(
        exposure,
        ccd,
        quicklook,
        key,
        value,
        file,
        tape,
        new Transfer(),
        upload,
        job(tape, upload));
  }

  private static Exposure exposure() {
    Exposure exposure = new Exposure();
    exposure.id = new Night(7, 20261121);
    exposure.exposureId = 2026112100007L;
    exposure.name = "AT_O_20261121_000007";
    exposure.band = Band.R;
    exposure.physicalFilter = Band.Z;
    exposure.pointing = new Pointing();
    exposure.pointing.ra = 53.125;
    exposure.pointing.dec = -28.1;
    exposure.target = "ECDFS";
    exposure.time = 30;
    exposure.airmass = 1.2f;
    exposure.pressure = new BigDecimal("743.125");
    exposure.day = LocalDate.of(2026, 11, 21);
    exposure.start = LocalDateTime.of(2026, 11, 22, 3, 4, 5, 123_456_000);
    exposure.end = Instant.parse("2026-11-22T03:04:35.123Z");
    exposure.notedAt = Instant.parse("2026-11-22T04:00:00.000001Z");
    exposure.canSeeSky = true;
    exposure.flag = "g";
    return exposure;
  }

  private static Job job(StoredFile file, Transfer transfer) {
    Job job = new Job();
    job.id = JOB;
    job.user = "operator";
    job.took = Duration.ofMillis(1500);
    job.labels.add("nightly");
    job.notes.addAll(List.of("first", "second"));
    job.counts.put(Storage.TAPE, 1);
    job.files.add(file);
    job.transfers.add(transfer);
    return job;
  }
}
