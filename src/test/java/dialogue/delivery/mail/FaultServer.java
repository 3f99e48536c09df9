package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server that does what the test tells it to: a behaviour a connection, in their order, then the last one again and
/// again. It keeps every message that it has got, whether its sender heard of it or not.
public final class FaultServer implements AutoCloseable {

    /// What it does with a connection.
    public enum Behaviour {
        ACCEPT, REFUSE_FOR_GOOD, REFUSE_FOR_NOW, REFUSE_CONTENT_FOR_GOOD, REFUSE_CONTENT_FOR_NOW, DROP_AT_GREETING, DROP_BEFORE_DATA, DROP_AFTER_DATA, DROP_AFTER_REPLY, SILENT_BEFORE_DATA, SILENT_AFTER_DATA
    }

    /// A message it got.
    public record Got(String recipient, String content) {}

    private final ServerSocket socket;
    private final Queue<Behaviour> script = new ConcurrentLinkedQueue<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private volatile Behaviour last = Behaviour.ACCEPT;
    private volatile Optional<SSLContext> tls = Optional.empty();

    private FaultServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static FaultServer start() {
        try {
            var server = new FaultServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FaultServer offering(SSLContext certificate) {
        tls = Optional.of(certificate);
        return this;
    }

    /// What it does with the next connections.
    public FaultServer then(Behaviour... behaviours) {
        script.addAll(List.of(behaviours));
        return this;
    }

    /// Returns when a connection waits for an answer that does not come.
    void awaitSilence() throws InterruptedException {
        if (!silence.await(2, TimeUnit.MINUTES)) {
            throw new AssertionError("nobody connected");
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Got> got() {
        return got;
    }

    long copies(String recipient) {
        return got.stream().filter(message -> message.recipient().equals(recipient)).count();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                open.add(connection);
                var next = script.poll();
                last = next == null ? last : next;
                var behaviour = last;
                Thread.ofVirtual().start(() -> talk(connection, behaviour));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket connection, Behaviour behaviour) {
        try (connection) {
            new Talk(connection, behaviour).hold();
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (var connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One connection.
    private final class Talk {

        private final Behaviour behaviour;
        private Socket connection;
        private BufferedReader in;
        private PrintStream out;
        private String recipient = "";
        private boolean encrypted;

        private Talk(Socket connection, Behaviour behaviour) throws IOException {
            this.connection = connection;
            this.behaviour = behaviour;
            this.in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
            this.out = new PrintStream(connection.getOutputStream(), true, UTF_8);
        }

        private void hold() throws IOException {
            if (behaviour == Behaviour.DROP_AT_GREETING) {
                return;
            }
            say("220 faults.example");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line)) {
                    return;
                }
            }
        }

        private void say(String line) {
            out.print(line + "\r\n");
            out.flush();
        }

        /// False to drop the connection.
        private boolean answer(String line) throws IOException {
            switch (line.split("[ :]", -1)[0]) {
                case "EHLO" ->
                    say(tls.isPresent() && !encrypted ? "250-faults.example\r\n250 STARTTLS" : "250 faults.example");
                case "STARTTLS" -> encrypt();
                case "RCPT" -> {
                    return recipient(line);
                }
                case "DATA" -> {
                    return data();
                }
                case "QUIT" -> {
                    say("221 bye");
                    return false;
                }
                default -> say("250 ok");
            }
            return true;
        }

        private void encrypt() throws IOException {
            say("220 go ahead");
            var secure = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(connection, null, true);
            secure.setUseClientMode(false);
            secure.startHandshake();
            connection = secure;
            in = new BufferedReader(new InputStreamReader(secure.getInputStream(), UTF_8));
            out = new PrintStream(secure.getOutputStream(), true, UTF_8);
            encrypted = true;
        }

        private boolean recipient(String line) {
            recipient = line.replaceAll(".*<|>.*", "");
            switch (behaviour) {
                case REFUSE_FOR_GOOD -> say("550 5.1.1 no such user");
                case REFUSE_FOR_NOW -> say("450 4.2.1 mailbox busy");
                case DROP_BEFORE_DATA -> {
                    return false;
                }
                case SILENT_BEFORE_DATA -> {
                    return silent();
                }
                default -> say("250 ok");
            }
            return true;
        }

        private boolean data() throws IOException {
            say("354 go ahead");
            var lines = new ArrayList<String>();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                lines.add(line.startsWith(".") ? line.substring(1) : line);
            }
            switch (behaviour) {
                case REFUSE_CONTENT_FOR_GOOD -> say("554 5.6.0 content refused");
                case REFUSE_CONTENT_FOR_NOW -> say("452 4.3.1 no space");
                default -> {
                    return taken(String.join("\r\n", lines) + "\r\n");
                }
            }
            return true;
        }

        private boolean taken(String content) {
            got.add(new Got(recipient, content));
            return switch (behaviour) {
                case DROP_AFTER_DATA -> false;
                case SILENT_AFTER_DATA -> silent();
                case DROP_AFTER_REPLY -> {
                    say("250 2.0.0 queued as 4711");
                    yield false;
                }
                default -> {
                    say("250 2.0.0 queued as 4711");
                    yield true;
                }
            };
        }

        /// Until the other side has had enough.
        private boolean silent() {
            silence.countDown();
            try {
                in.readLine();
            } catch (IOException e) {
                return false;
            }
            return false;
        }
    }
}
