package dialogue.operator.console;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.PlainFormats;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A console on a program with [InputFixture] and plain documents, which all tests of pages share: starting one takes seconds. Tests may add to it,
/// and none may count on being the only one.
public final class Browsing {

    /// A person of Canada's with every duty that a ministry's person may have.
    public static final Visitor MARIE = visitor("marie", Party.CANADA, Duty.READER, Duty.OFFICER, Duty.APPROVER);
    /// The same of Korea's.
    public static final Visitor JIHO = visitor("jiho", Party.KOREA, Duty.READER, Duty.OFFICER, Duty.APPROVER);
    /// Who looks only.
    public static final Visitor PAUL = visitor("paul", Party.CANADA, Duty.READER);
    /// A steward without a ministry.
    public static final Visitor SAM = visitor("sam", null, Duty.STEWARD);

    private static final class Shared {

        private static final Browsing ONE = new Browsing();

        private Shared() {}
    }

    private final int ownSignIns = TestSocketUtils.findAvailableTcpPort();
    private final Path folder;
    private final ConfigurableApplicationContext program;
    private final ConfigurableApplicationContext console;
    private final MockMvc pages;

    private Browsing() {
        folder = temporary();
        InputFixture.in(folder.resolve("input"));
        var port = TestSocketUtils.findAvailableTcpPort();
        program = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).run(
                "--dialogue.serve=true", "--dialogue.input=" + folder.resolve("input"),
                "--dialogue.output=" + folder.resolve("output"),
                "--dialogue.console.port=" + port,
                "--dialogue.console.oidc.canada.issuer=http://127.0.0.1:" + ownSignIns + "/canada",
                "--dialogue.console.oidc.canada.client-id=console",
                "--dialogue.console.oidc.canada.client-secret=secret",
                "--dialogue.console.oidc.korea.issuer=http://127.0.0.1:" + ownSignIns + "/korea",
                "--dialogue.console.oidc.korea.client-id=console",
                "--dialogue.console.oidc.korea.client-secret=secret");
        console = Console.open(program);
        pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) console).apply(springSecurity()).build();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("console");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one console.
    public static Browsing shared() {
        return Shared.ONE;
    }

    private static Visitor visitor(String name, @Nullable Party side, Duty... duties) {
        return new Visitor(name, side, Set.copyOf(Arrays.asList(duties)));
    }

    /// The folder with `input` and `output`.
    public Path folder() {
        return folder;
    }

    /// The program whose console it is.
    public ConfigurableApplicationContext program() {
        return program;
    }

    /// A bean of the program or of the console.
    public <T> T bean(Class<T> type) {
        return console.getBean(type);
    }

    /// Where the server listens, such as `http://127.0.0.1:8480`.
    public String address() {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("dialogue.console.port");
    }

    /// The port at which a test may have the ministries' own sign-ins answer.
    public int ownSignIns() {
        return ownSignIns;
    }

    /// What a visitor gets at a path in a language.
    public MockHttpServletResponse get(Visitor visitor, Language language, String path) {
        return give(visitor, language, MockMvcRequestBuilders.get(path));
    }

    /// What a visitor gets for a request in a language.
    public MockHttpServletResponse give(Visitor visitor, Language language,
            AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return pages.perform(request.with(as(visitor)).cookie(new Cookie("language", language.key()))).andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// The pages, for whom a test says itself.
    public MockMvc pages() {
        return pages;
    }

    /// Signs a visitor in.
    public static RequestPostProcessor as(Visitor visitor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(visitor, null,
                visitor.duties().stream().map(duty -> (GrantedAuthority) duty::key).toList()));
    }
}
