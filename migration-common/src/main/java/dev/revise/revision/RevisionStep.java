package dev.revise.revision;

import dev.revise.operation.CanonicalText;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** A revision in its place: the schema it finds, what it does, the schema it leaves. */
public record RevisionStep(Revision revision, Schema before, Operations upgrade, Schema after) {

  /** What takes the revision back. */
  public Operations downgrade() {
    return upgrade.inverse();
  }

  /** SHA-256 of the canonical text of the operations, in hexadecimal. */
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  /** CRC-32 of the same text, which is what Flyway keeps of a migration. */
  public int checksum() {
    CRC32 crc = new CRC32();
    crc.update(text());
    return (int) crc.getValue();
  }

  private byte[] text() {
    return CanonicalText.of(upgrade).getBytes(StandardCharsets.UTF_8);
  }
}
