package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.delivery.mail.FaultServer.Behaviour;
import dialogue.delivery.mail.FaultServer.Got;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// One connection of a [FaultServer]: SMTP up to the point where it misbehaves.
final class FaultyTalk {

    private final Behaviour behaviour;
    private final Optional<SSLContext> tls;
    private final List<Got> got;
    private final CountDownLatch silence;
    private Socket connection;
    private BufferedReader in;
    private PrintStream out;
    private String recipient = "";
    private boolean encrypted;

    /// @param got takes the messages it gets
    /// @param silence counted down when the other side waits for an answer that does not come
    FaultyTalk(Socket connection, Behaviour behaviour, Optional<SSLContext> tls, List<Got> got, CountDownLatch silence)
            throws IOException {
        this.connection = connection;
        this.behaviour = behaviour;
        this.tls = tls;
        this.got = got;
        this.silence = silence;
        this.in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
        this.out = new PrintStream(connection.getOutputStream(), true, UTF_8);
    }

    void hold() throws IOException {
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
            case REFUSE_IN_COLOUR -> say("550-5.1.1 \u001B[31mno\u202E\r\n550 such\u0007 user");
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
            case ACCEPT_IN_COLOUR -> {
                say("250-2.0.0 \u001B[32mqueued\u009B\r\n250 as\u202E 4711");
                yield true;
            }
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
