package dev.revise.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Ctrl-C, a lost terminal and the system's wish to end the process. Java's own shutdown would close
 * databases under what is being taken back, and does not tell which signal it was.
 */
final class Signals {
  private static final List<String> NAMES = List.of("INT", "TERM", "HUP");
  private static final String SIGNAL = "sun.misc.Signal";

  private Signals() {}

  /**
   * The second signal ends the process at once. One that the process was started to ignore, as by
   * nohup, stays ignored.
   *
   * @param end what the first one does, given how the command ends then
   */
  static void handle(Consumer<ExitCode> end) {
    AtomicBoolean received = new AtomicBoolean();
    Receiver receiver =
        number -> {
          ExitCode code = ExitCode.ofSignal(number);
          if (received.getAndSet(true)) {
            Runtime.getRuntime().halt(code.number());
          }
          end.accept(code);
        };
    NAMES.forEach(name -> handle(name, receiver));
  }

  /** By reflection: javac warns of the class, which has no successor, and warnings are errors. */
  private static void handle(String name, Receiver receiver) {
    try {
      Class<?> signal = Class.forName(SIGNAL);
      Class<?> handler = Class.forName(SIGNAL + "Handler");
      Method number = signal.getMethod("getNumber");
      Object proxy =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  receiver.receive((int) number.invoke(arguments[0]));
                }
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException e) {
      // this system has no such signal; Java does what it does without
    }
  }

  /** Who is told the number of a signal. */
  @FunctionalInterface
  private interface Receiver {
    void receive(int signal);
  }
}
