package dev.revise.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text file that somebody wrote for us. It is absent only where nothing stands under its name: a
 * link that leads nowhere is a file that got lost, and what it said would be lost with it.
 *
 * <p>Reading ends promptly whatever the name leads to: a FIFO, a device and a file without an end
 * are refused.
 */
public record InputFile(Path path) {
  /** No file that people write by hand comes near it. */
  public static final int MAX_BYTES = 8 << 20;

  /** How Unix says that a file is empty on purpose. */
  private static final Path NULL_DEVICE = Path.of("/dev/null");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Whether anything stands under the name, readable or not. */
  public boolean isThere() {
    try {
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return true;
    } catch (AccessDeniedException e) {
      return true;
    } catch (IOException e) { // nothing, or a file where a directory should be
      return brokenLink().isPresent();
    }
  }

  /**
   * What the file says, without a byte order mark.
   *
   * @throws UnreadableFileException if it cannot be read, or is no text in UTF-8
   */
  public String text() {
    try {
      requireText();
      return isNullDevice() ? "" : decoded(bytes());
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException("the file is not UTF-8; save it as UTF-8");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException("permission to read the file is denied; change its mode");
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(
          "the file cannot be read; check that it is there and that you may");
    } catch (IOException e) {
      throw new UnreadableFileException(
          "the file cannot be read: %s; check it"
              .formatted(Optional.ofNullable(e.getMessage()).orElse("input/output error")));
    }
  }

  private void requireText() throws IOException {
    Optional<Path> broken = brokenLink();
    if (broken.isPresent()) {
      throw new UnreadableFileException(
          "the link %sleads to no file; correct or remove it"
              .formatted(broken.get().equals(path.toAbsolutePath()) ? "" : broken.get() + " "));
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new UnreadableFileException("this is a directory; name a file in it");
    }
    if (attributes.isOther() && !isNullDevice()) {
      throw new UnreadableFileException("this is not a regular file; copy what it holds to one");
    }
    if (attributes.size() > MAX_BYTES) {
      throw new UnreadableFileException(
          "the file has %d bytes, and more than %d are not read; split or correct it"
              .formatted(attributes.size(), MAX_BYTES));
    }
  }

  /** A file that grows, or one without a size such as those of the kernel, ends here too. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnreadableFileException(
            "the file has more than %d bytes, which are not read; split or correct it"
                .formatted(MAX_BYTES));
      }
      return bytes;
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableFileException(
          "the file has NUL characters, so it is no text or was damaged; restore it");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private boolean isNullDevice() {
    try {
      return path.toRealPath().equals(NULL_DEVICE);
    } catch (IOException e) {
      return false; // reading it says why
    }
  }

  /** The link in the path, nearest to the root, that leads to nothing or back to itself. */
  private Optional<Path> brokenLink() {
    return Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(Files::isSymbolicLink)
        .filter(link -> !Files.exists(link))
        .reduce((lower, upper) -> upper);
  }
}
