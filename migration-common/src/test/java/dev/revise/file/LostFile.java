package dev.revise.file;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ways in which a file may stand under its name and yet be no text. */
public enum LostFile {
  DANGLING_LINK("the link leads to no file; correct or remove it") {
    @Override
    void make(Path path) throws IOException {
      Files.createSymbolicLink(path, Path.of("nowhere"));
    }
  },
  LOOPING_LINK("the link leads to no file; correct or remove it") {
    @Override
    void make(Path path) throws IOException {
      Files.createSymbolicLink(path, path.getFileName());
    }
  },
  DIRECTORY("this is a directory; name a file in it") {
    @Override
    void make(Path path) throws IOException {
      Files.createDirectory(path);
    }
  },
  FIFO("this is not a regular file; copy what it holds to one") {
    @Override
    void make(Path path) throws IOException {
      try {
        ProcessOutput.of("mkfifo", "-m", "600", path.toString()).succeeds();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  DEVICE("this is not a regular file; copy what it holds to one") {
    @Override
    void make(Path path) throws IOException {
      Files.createSymbolicLink(path, Path.of("/dev/zero"));
    }
  },
  LARGE("the file has 90000000 bytes, and more than 8388608 are not read; split or correct it") {
    @Override
    void make(Path path) throws IOException {
      try (RandomAccessFile large = new RandomAccessFile(path.toFile(), "rw")) {
        large.setLength(90_000_000);
      }
      path.toFile().setReadable(false, false);
      path.toFile().setReadable(true, true);
    }
  },
  LATIN_1("the file is not UTF-8; save it as UTF-8") {
    @Override
    void make(Path path) throws IOException {
      write(path, "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  },
  NUL("the file has NUL characters, so it is no text or was damaged; restore it") {
    @Override
    void make(Path path) throws IOException {
      write(path, "x\0y".getBytes(StandardCharsets.UTF_8));
    }
  };

  private final String reason;

  LostFile(String reason) {
    this.reason = reason;
  }

  abstract void make(Path path) throws IOException;

  /** Puts it there in place of what was there. */
  public void put(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    Files.deleteIfExists(path);
    make(path);
  }

  public String reason() {
    return reason;
  }

  private static void write(Path path, byte[] bytes) throws IOException {
    Files.write(path, bytes);
    path.toFile().setReadable(false, false);
    path.toFile().setReadable(true, true);
  }
}
