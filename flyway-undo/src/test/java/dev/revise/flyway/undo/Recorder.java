package dev.revise.flyway.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Notes the undo events that Flyway fires, and does what a test wants done at one of them. */
final class Recorder implements Callback {
  @FunctionalInterface
  interface Action {
    void run(Context context) throws Exception;
  }

  private final List<String> events = new ArrayList<>();
  private final Map<Event, Action> actions = new ConcurrentHashMap<>();

  Recorder at(Event event, Action action) {
    actions.put(event, action);
    return this;
  }

  /** The events' ids, each with the version at hand if there is one. */
  List<String> events() {
    return List.copyOf(events);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event.getId().contains("Undo");
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    events.add(event.getId() + version(context).map(version -> " " + version).orElse(""));
    try {
      actions.getOrDefault(event, ignored -> {}).run(context);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static Optional<String> version(Context context) {
    return Optional.ofNullable(context.getMigrationInfo())
        .map(MigrationInfo::getVersion)
        .map(Object::toString);
  }

  @Override
  public String getCallbackName() {
    return "recorder";
  }
}
