package dev.revise.cli;

import dev.revise.testing.Mutations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the command reads, each broken at random and then read by the commands that do. */
enum InputKind {
  FELIS {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      ground.write("project/sky.yaml", mutated(InputGround.FELIS, random, Mutations.OF_YAML));
      return reading(ground, random);
    }
  },
  OVERLAY {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      ground.write(
          "project/sky.overlay.yaml", mutated(InputGround.OVERLAY, random, Mutations.OF_YAML));
      return reading(ground, random);
    }
  },
  TOML {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      String file = any(List.of("project/revise.toml", "home/.config/revise/revise.toml"), random);
      ground.write(file, mutated(InputGround.TOML, random, Mutations.OF_CONFIGURATION));
      return configured(
          random,
          List.of("config", "databases", "-e summit config", "-e test config", "config --json"));
    }
  },
  CFG {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      String url = "# one URL\npostgresql://me:%s@127.0.0.1:1/sky\n".formatted(InputGround.SECRET);
      ground.write("project/db.cfg", mutated(url, random, Mutations.OF_CONFIGURATION));
      return configured(random, List.of("config", "databases"));
    }
  },
  JSON {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      ground.write(
          "home/.hera_mc/mc_config.json",
          mutated(InputGround.JSON, random, Mutations.OF_CONFIGURATION));
      return configured(random, List.of("config", "databases"));
    }
  },
  SERVICE {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      ground.write(
          "home/.pg_service.conf",
          mutated(InputGround.SERVICES, random, Mutations.OF_CONFIGURATION));
      return configured(random, List.of("--url postgresql:///?service=sky config"));
    }
  },
  URL {
    @Override
    InputCase next(InputGround ground, Random random) {
      String url =
          mutated(any(URLS, random), random, Mutations.OF_CONFIGURATION).replace("\u0000", "");
      if (random.nextBoolean()) {
        return new InputCase(Map.of("REVISE_URL", url), List.of("config"));
      }
      return random.nextBoolean()
          ? new InputCase(Map.of(), List.of("--url", url, "config"))
          : new InputCase(Map.of(), List.of("--url", url, "--verbose", "config"));
    }
  },
  LOCK {
    @Override
    InputCase next(InputGround ground, Random random) throws IOException {
      String frozen =
          "r0001/Crater.java " + "0".repeat(64) + "\nr0002/Crater.java " + "1".repeat(64) + "\n";
      if (random.nextInt(3) == 0) {
        ground.write(
            "project/cdb-moon/revisions.lock",
            mutated(ground.merged(), random, Mutations.OF_CONFIGURATION));
        return configured(random, List.of("renumber 2", "renumber 2 V0002__Left"), ground);
      }
      if (random.nextBoolean()) {
        ground.write(
            "project/cdb-moon/revisions.lock",
            mutated(ground.lock(), random, Mutations.OF_CONFIGURATION));
      } else {
        ground.write(
            "project/cdb-moon/frozen.lock", mutated(frozen, random, Mutations.OF_CONFIGURATION));
      }
      return configured(
          random,
          List.of("revision -m one --empty", "revision -m two --target felis:FELIS", "freeze"),
          ground);
    }
  },
  COMMAND_LINE {
    @Override
    InputCase next(InputGround ground, Random random) {
      List<String> words = new ArrayList<>(words(any(COMMANDS, random), ground));
      for (int i = 0; i <= random.nextInt(3); i++) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(5)) {
          case 0 -> words.add(at, any(EXTRA, random));
          case 1 -> words.set(at, mutated(words.get(at), random, Mutations.OF_CONFIGURATION));
          case 2 -> words.add(at, words.get(random.nextInt(words.size())));
          case 3 -> words.add(words.size(), any(EXTRA, random));
          default -> {
            if (words.size() > 1) {
              words.remove(at);
            }
          }
        }
      }
      return new InputCase(Map.of("REVISE_URL", "postgresql://127.0.0.1:1/sky"), words);
    }
  };

  private static final List<String> URLS =
      List.of(
          "postgresql://me:s3ntinel@127.0.0.1:1/sky?sslmode=require&application_name=x",
          "postgresql+psycopg2://me:s3ntinel@127.0.0.1:1/sky",
          "jdbc:postgresql://127.0.0.1:1/sky?user=me&password=s3ntinel&ssl=true",
          "jdbc:h2:mem:sky;USER=sa;PASSWORD=s3ntinel;DB_CLOSE_DELAY=-1",
          "jdbc:h2:tcp://127.0.0.1:1/sky;USER=sa;PASSWORD=s3ntinel");

  private static final List<String> COMMANDS =
      List.of(
          "-n moon current --lock-timeout 1s",
          "-n moon history -r 0001:0002 -v",
          "show 0002 --dialect h2",
          "upgrade 0001:0002 --sql --dialect postgresql",
          "downgrade 0002:base --sql --dialect h2",
          "upgrade 0002 --dry-run --placeholder token=s3ntinel",
          "downgrade -1 --allow-data-loss --yes-really moon",
          "upgrade --atomic --backup FELIS.d --lock-wait 2s",
          "stamp head",
          "adopt --from-alembic",
          "adopt --revision 0001",
          "check --offline",
          "identify -v",
          "revision -m one --target felis:FELIS --dry-run --rename crater.title=name",
          "revision -m two --target felis:FELIS --fill crater.mood='ok' --dry-run",
          "revision -m three --alembic-id abc --date 2026-01-01 --empty",
          "renumber 0002",
          "freeze --dry-run",
          "new-database hera_mc --felis FELIS --dry-run --extension public.spoly=pg_sphere",
          "diff felis:FELIS history:moon@0001 --sql --dialect h2",
          "diff empty database:postgresql://me:s3ntinel@127.0.0.1:1/sky#sky",
          "backup FELIS.sql",
          "restore FELIS --allow-data-loss",
          "databases -e summit",
          "config --url postgresql://me:s3ntinel@127.0.0.1:1/sky --user you",
          "felis validate FELIS",
          "felis export --revision head-1",
          "completion bash");

  private static final List<String> EXTRA =
      List.of(
          "--json",
          "--verbose",
          "-n",
          "all",
          "nope",
          "",
          " ",
          "--",
          "-1",
          "@x",
          "--sql",
          "--dry-run",
          "head",
          "0099",
          "2:1",
          ":",
          "-phush",
          "--password=s3ntinel",
          "--placeholdr",
          "-e",
          "--url",
          "--fill",
          "x=y=z",
          "\u0000",
          "\u001b[31m",
          "99999999999999999999",
          "-v",
          "--user",
          "../..");

  /** Prepares what is read and says how. */
  abstract InputCase next(InputGround ground, Random random) throws IOException;

  /** A command line and the environment around it. */
  record InputCase(Map<String, String> variables, List<String> arguments) {}

  private static InputCase reading(InputGround ground, Random random) {
    return configured(
        random,
        List.of(
            "felis validate FELIS",
            "diff empty felis:FELIS",
            "diff felis:FELIS history:moon --sql --dialect h2",
            "diff history:moon felis:FELIS --sql --dialect postgresql --json",
            "revision -m one --target felis:FELIS --dry-run",
            "revision -m one --target felis:FELIS",
            "new-database hera_mc --felis FELIS --dry-run",
            "new-database hera_mc --felis FELIS"),
        ground);
  }

  private static InputCase configured(Random random, List<String> commands) {
    return new InputCase(Map.of(), List.of(any(commands, random).split(" ")));
  }

  private static InputCase configured(Random random, List<String> commands, InputGround ground) {
    return new InputCase(Map.of(), words(any(commands, random), ground));
  }

  private static List<String> words(String command, InputGround ground) {
    return List.of(command.replace("FELIS", ground.path("project/sky.yaml").toString()).split(" "));
  }

  private static String mutated(String text, Random random, List<String> scraps) {
    return new Mutations(text, random, scraps).next();
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
