package dev.revise.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks as much of PostgreSQL's protocol 3.0 as it takes to ask for a password and refuse it, as
 * the servers of tests trust everybody.
 */
final class RefusingServer implements AutoCloseable {
  private static final int SSL_REQUEST = 80877103;
  private static final int GSS_REQUEST = 80877104;

  private final ServerSocket socket;
  private final List<String> passwords = new CopyOnWriteArrayList<>();

  private RefusingServer(ServerSocket socket) {
    this.socket = socket;
  }

  static RefusingServer start() throws IOException {
    RefusingServer server =
        new RefusingServer(new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1")));
    Thread thread = new Thread(server::serve, "refusing server");
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  String url(String user, String password) {
    return "postgresql://%s:%s@127.0.0.1:%d/consdb"
        .formatted(user, password, socket.getLocalPort());
  }

  /** Those it was told, each once. */
  List<String> passwords() {
    return passwords.stream().distinct().toList();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        refuse(
            new DataInputStream(client.getInputStream()),
            new DataOutputStream(client.getOutputStream()));
      } catch (IOException e) {
        // it was closed, or the client has gone; the next one may come
      }
    }
  }

  private void refuse(DataInputStream in, DataOutputStream out) throws IOException {
    while (isAboutEncryption(in)) {
      out.writeByte('N');
    }
    out.writeByte('R');
    out.writeInt(8);
    out.writeInt(3);
    in.readByte();
    byte[] message = in.readNBytes(in.readInt() - 4);
    passwords.add(new String(message, 0, message.length - 1, UTF_8));
    byte[] error =
        "SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"me\"\0\0"
            .getBytes(UTF_8);
    out.writeByte('E');
    out.writeInt(4 + error.length);
    out.write(error);
    out.flush();
  }

  /** Reads the first message, which is a startup unless it asks for encryption. */
  private static boolean isAboutEncryption(DataInputStream in) throws IOException {
    int length = in.readInt();
    int code = in.readInt();
    in.readNBytes(length - 8);
    return code == SSL_REQUEST || code == GSS_REQUEST;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
