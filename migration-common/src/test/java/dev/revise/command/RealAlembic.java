package dev.revise.command;

import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Alembic itself, with a history that corresponds to {@link AlienSky}'s, if this machine has it
 * (Debian: python3-alembic and python3-psycopg2).
 */
record RealAlembic(String python, Path scripts, TestDatabase place) {

  static Optional<RealAlembic> in(Path directory, TestDatabase place) throws IOException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (run(directory, python, "-c", "import alembic, psycopg2").code() == 0) {
        RealAlembic alembic = new RealAlembic(python, directory, place);
        alembic.writeScripts();
        return Optional.of(alembic);
      }
    }
    return Optional.empty();
  }

  ProcessOutput run(String... arguments) throws IOException {
    return run(
        scripts,
        Stream.concat(Stream.of(python, "-m", "alembic"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static ProcessOutput run(Path directory, String... command) throws IOException {
    try {
      return ProcessOutput.of(new ProcessBuilder(command).directory(directory.toFile()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      return new ProcessOutput(127, String.valueOf(e.getMessage()));
    }
  }

  private void writeScripts() throws IOException {
    Files.writeString(scripts.resolve("alembic.ini"), "[alembic]\nscript_location = .\n");
    Files.writeString(
        scripts.resolve("env.py"),
        """
        from alembic import context
        from sqlalchemy import create_engine

        with create_engine('%s').connect() as connection:
            context.configure(
                connection=connection, version_table='sky_version', version_table_schema='cdb')
            with context.begin_transaction():
                context.run_migrations()
        """
            .formatted(
                place
                    .url()
                    .replaceFirst(
                        "jdbc:postgresql://",
                        "postgresql://%s:%s@".formatted(place.user(), place.password()))));
    Path versions = Files.createDirectories(scripts.resolve("versions"));
    write(versions, "aaaa11112222", "None");
    write(versions, "bbbb11112222", "'aaaa11112222'");
    write(versions, "cccc11112222", "'bbbb11112222'");
  }

  private static void write(Path versions, String id, String before) throws IOException {
    Files.writeString(
        versions.resolve(id + ".py"),
        """
        from alembic import op
        revision = '%1$s'
        down_revision = %2$s

        def upgrade():
            op.execute('CREATE TABLE sky.t%1$s (id integer)')

        def downgrade():
            op.execute('DROP TABLE sky.t%1$s')
        """
            .formatted(id, before));
  }
}
