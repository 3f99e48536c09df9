package dialogue.delivery.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/// A mail server that does what the test tells it to: a behaviour a connection, in their order, then the last one again and
/// again. It keeps every message that it has got, whether its sender heard of it or not.
public final class FaultServer implements AutoCloseable {

    /// What it does with a connection.
    public enum Behaviour {
        ACCEPT,
        ACCEPT_IN_COLOUR,
        REFUSE_IN_COLOUR,
        REFUSE_FOR_GOOD,
        REFUSE_FOR_NOW,
        REFUSE_CONTENT_FOR_GOOD,
        REFUSE_CONTENT_FOR_NOW,
        DROP_AT_GREETING,
        DROP_BEFORE_DATA,
        DROP_AFTER_DATA,
        DROP_AFTER_REPLY,
        SILENT_BEFORE_DATA,
        SILENT_AFTER_DATA
    }

    /// A message it got.
    public record Got(String recipient, String content) {}

    private final ServerSocket socket;
    private final Queue<Behaviour> script = new ConcurrentLinkedQueue<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Semaphore connections = new Semaphore(0);
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

    /// Returns when somebody has connected so often.
    void awaitConnections(int count) throws InterruptedException {
        connections.acquire(count);
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
                connections.release();
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
            new FaultyTalk(connection, behaviour, tls, got, silence).hold();
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
}
