package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server on this machine that fails at one point of the talk in one way, always or about one domain.
final class PointServer implements AutoCloseable {

    /// Where it fails: instead of its reply there.
    enum Point {
        GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, CONTENT, END, QUIT
    }

    /// How it fails.
    enum How {
        FOR_NOW, FOR_GOOD, DROP, RESET, HALF_LINE, GARBAGE, SILENT, TRICKLE;

        boolean isSlow() {
            return this == SILENT || this == TRICKLE;
        }
    }

    private final ServerSocket socket;
    private final Point point;
    private final How how;
    private final String domain;
    private final AtomicInteger taken = new AtomicInteger();

    private PointServer(ServerSocket socket, Point point, How how, String domain) {
        this.socket = socket;
        this.point = point;
        this.how = how;
        this.domain = domain;
    }

    static PointServer failing(Point point, How how) {
        return about("", point, how);
    }

    /// One that fails where the recipient is of a domain, at a point behind the recipient.
    static PointServer about(String domain, Point point, How how) {
        try {
            var server = new PointServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), point, how, domain);
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /// How many messages it has said that it took.
    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            new Talk(connection).hold();
        } catch (IOException | InterruptedException e) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Talk {

        private final Socket connection;
        private final BufferedReader in;
        private final PrintStream out;
        private String recipient = "";

        private Talk(Socket connection) throws IOException {
            this.connection = connection;
            this.in = new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
            this.out = new PrintStream(connection.getOutputStream(), true, US_ASCII);
        }

        private void hold() throws IOException, InterruptedException {
            var open = reply(Point.GREETING, "220 points.example");
            while (open) {
                var line = in.readLine();
                open = line != null && answer(line);
            }
        }

        private boolean answer(String line) throws IOException, InterruptedException {
            return switch (line.split("[ :]", -1)[0]) {
                case "EHLO", "HELO" -> reply(Point.EHLO,
                        point == Point.STARTTLS
                                ? "250-points.example\r\n250 STARTTLS"
                                : "250-points.example\r\n250 AUTH PLAIN");
                case "STARTTLS" -> reply(Point.STARTTLS, "220 go ahead");
                case "AUTH" -> reply(Point.AUTH, "235 welcome");
                case "MAIL" -> reply(Point.MAIL, "250 ok");
                case "RCPT" -> {
                    recipient = line;
                    yield reply(Point.RCPT, "250 ok");
                }
                case "DATA" -> reply(Point.DATA, "354 go ahead") && content();
                case "QUIT" -> {
                    reply(Point.QUIT, "221 bye");
                    yield false;
                }
                default -> say("250 ok");
            };
        }

        private boolean content() throws IOException, InterruptedException {
            if (fails(Point.DATA)) {
                return true;
            }
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null || fails(Point.CONTENT)) {
                    return line != null && fail();
                }
            }
            if (!fails(Point.END)) {
                taken.incrementAndGet();
            }
            return reply(Point.END, "250 2.0.0 queued");
        }

        private boolean fails(Point here) {
            return here == point && (domain.isEmpty() || recipient.contains(domain));
        }

        private boolean reply(Point here, String words) throws IOException, InterruptedException {
            return fails(here) ? fail() : say(words);
        }

        private boolean say(String words) {
            out.print(words + "\r\n");
            out.flush();
            return true;
        }

        /// False where the connection ends with it.
        private boolean fail() throws IOException, InterruptedException {
            return switch (how) {
                case FOR_NOW -> say(point == Point.AUTH ? "454 4.7.0 later" : "451 4.3.0 later");
                case FOR_GOOD -> say(point == Point.AUTH ? "535 5.7.8 never" : "554 5.3.0 never");
                case DROP -> false;
                case RESET -> {
                    connection.setSoLinger(true, 0);
                    yield false;
                }
                case HALF_LINE -> {
                    out.print("25");
                    out.flush();
                    yield false;
                }
                case GARBAGE -> say("what?");
                case SILENT -> in.readLine() == null;
                case TRICKLE -> trickle();
            };
        }

        /// A reply without an end, letter by letter.
        private boolean trickle() throws InterruptedException {
            while (!out.checkError()) {
                for (var letter : "250-and so on\r\n".toCharArray()) {
                    out.print(letter);
                    out.flush();
                    Thread.sleep(50);
                }
            }
            return false;
        }
    }
}
