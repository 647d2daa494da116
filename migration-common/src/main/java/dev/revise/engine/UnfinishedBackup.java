package dev.revise.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A backup while it is written, beside the file that it becomes: that name is given to it once all
 * of it is on the disk. Only its owner may read it. What a killed run leaves has a name that ends
 * with {@link #SUFFIX} and is removed by the next backup in that directory; a lock tells it from
 * what somebody is writing now.
 */
final class UnfinishedBackup implements AutoCloseable {
  static final String SUFFIX = ".revise-unfinished";

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;
  private final Path unfinished;
  private final FileChannel channel;
  private final MessageDigest digest = sha256();
  private long bytes;

  private UnfinishedBackup(Path file, Path unfinished) throws IOException {
    this.file = file;
    this.unfinished = unfinished;
    this.channel =
        FileChannel.open(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            permissions(unfinished));
    channel.tryLock();
  }

  /**
   * @throws MigrationException if the file is there already, its directory is not, or somebody else
   *     is writing it
   */
  static UnfinishedBackup of(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    requireDirectory(directory);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(file + " is there already; name a new file for the backup");
    }
    removeLeftovers(directory);
    Path unfinished = file.resolveSibling(file.getFileName() + SUFFIX);
    try {
      return new UnfinishedBackup(file, unfinished);
    } catch (FileAlreadyExistsException e) {
      throw new MigrationException(
          "another process is writing the backup %s; name another file".formatted(file), e);
    }
  }

  /**
   * @throws MigrationException if there is none
   */
  static void requireDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UsageException(
          "there is no directory %s for the backup; nothing was changed: create it, or mount the disk that it is on"
              .formatted(directory));
    }
  }

  Path path() {
    return unfinished;
  }

  /** What it becomes. */
  Path file() {
    return file;
  }

  /** Where the payload goes. */
  OutputStream payload() {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] source, int offset, int length) throws IOException {
        append(ByteBuffer.wrap(source, offset, length));
      }
    };
  }

  long bytes() {
    return bytes;
  }

  /** Ends it, and gives it its name. */
  void finish(BackupTrailer trailer) throws IOException {
    append(ByteBuffer.wrap(trailer.text().getBytes(UTF_8)));
    String hex = HexFormat.of().formatHex(digest.digest());
    append(ByteBuffer.wrap(BackupTrailer.digestLine(hex).getBytes(UTF_8)));
    channel.force(true);
    Files.move(unfinished, file);
    forceName(file.toAbsolutePath().getParent());
  }

  private void append(ByteBuffer source) throws IOException {
    digest.update(source.duplicate());
    bytes += source.remaining();
    while (source.hasRemaining()) {
      channel.write(source);
    }
  }

  /** Removes it unless it was finished. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(unfinished);
  }

  /** The name too is on the disk; a system that cannot open directories does that by itself. */
  private static void forceName(Path directory) {
    try (FileChannel entries = FileChannel.open(directory)) {
      entries.force(true);
    } catch (IOException e) {
      // the file itself is safe
    }
  }

  static void removeLeftovers(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(UnfinishedBackup::isUnfinished).toList()) {
        removeUnlessWritten(file);
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void removeUnlessWritten(Path file) {
    try (FileChannel leftover = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = leftover.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // it is not ours, or somebody is at work on it
    }
  }

  private static FileAttribute<?>[] permissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? List.of(PosixFilePermissions.asFileAttribute(OWNER)).toArray(FileAttribute<?>[]::new)
        : new FileAttribute<?>[0];
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
