package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.operator.MakeBriefing;
import dialogue.operator.console.door.Visitor;
import dialogue.plan.Party;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// Each page and each document that a link leads to, from the first page on, for each kind of visitor in each language, once a briefing is made: it is there, says nothing by its
/// key, is built as a reader of its words needs it, and holds no word of what the other ministry keeps back.
class EveryPageTest {

    private static final Pattern LINK = Pattern.compile("(?:href|hx-get|src|data)=\"([^\"#]+)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    /// What is no page: it is read elsewhere, or ends something.
    private static final Pattern NO_PAGE = Pattern.compile("/(static/|logout|language).*|[^/].*");

    private final Browsing console = Browsing.shared();

    @BeforeAll
    static void makeABriefing() {
        var folder = Browsing.shared().folder();
        Browsing.shared().bean(MakeBriefing.class).make(
                RunRequest.annual(folder.resolve("input"), folder.resolve("output")).with(Posting.HOLD), "test",
                Progress.NONE);
    }

    static Stream<Arguments> visitors() {
        return Stream.of(Browsing.MARIE, Browsing.JIHO, Browsing.PAUL, Browsing.SAM)
                .flatMap(visitor -> Stream.of(Language.values()).map(language -> Arguments.of(visitor, language)));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void everyLinkLeadsToAPageInTheVisitorsLanguage(Visitor visitor, Language language) {
        var found = new TreeSet<>(List.of("/"));
        var seen = new TreeSet<String>();
        while (!found.isEmpty()) {
            var path = found.removeFirst();
            if (seen.add(path)) {
                look(visitor, language, path).filter(link -> !NO_PAGE.matcher(link).matches())
                        .filter(link -> !seen.contains(link)).forEach(found::add);
            }
        }
        assertThat(seen).contains("/", "/schedules", "/runs", "/briefings", "/input", "/messages", "/problems",
                "/audit");
    }

    private Stream<String> look(Visitor visitor, Language language, String path) {
        var answer = console.get(visitor, language, path.replace("&amp;", "&"));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(text(answer)).as(path).doesNotContain(keptFrom(visitor));
        if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return Stream.of();
        }
        var page = text(answer);
        if (!path.endsWith("/letter") && page.contains("<html")) {
            assertThat(page).as(path).contains("<html lang=\"" + language.locale().toLanguageTag() + '"')
                    .doesNotContain("??", " style=\"", "<style", "onclick=").containsOnlyOnce("<h1");
            assertThat(ids(page)).as(path).doesNotHaveDuplicates();
        }
        return LINK.matcher(page).results().map(match -> match.group(1));
    }

    private static List<String> keptFrom(Visitor visitor) {
        return Stream.of(Map.entry(Party.CANADA, InputFixture.CANADAS), Map.entry(Party.KOREA, InputFixture.KOREAS))
                .filter(kept -> kept.getKey() != visitor.side()).flatMap(kept -> kept.getValue().stream()).toList();
    }

    /// Documents too: here they are plain text.
    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> ids(String page) {
        return ID.matcher(page).results().map(match -> match.group(1)).toList();
    }

    @Test
    void whatAMinistryKeepsBackItsOwnPeopleRead() {
        assertThat(documents(Browsing.MARIE)).contains("canary-canada-note-2026");
        assertThat(documents(Browsing.JIHO)).contains("카나리아-한국-메모-2026");
    }

    private String documents(Visitor visitor) {
        var found = new TreeSet<>(List.of("/briefings"));
        var seen = new TreeSet<String>();
        var words = new StringBuilder();
        while (!found.isEmpty()) {
            var path = found.removeFirst();
            if (seen.add(path)) {
                var answer = console.get(visitor, Language.ENGLISH, path);
                words.append(text(answer));
                LINK.matcher(text(answer)).results().map(match -> match.group(1))
                        .filter(link -> link.startsWith("/briefings/")).forEach(found::add);
            }
        }
        return words.toString();
    }

    @Test
    void whatIsNotThereIsToldInWords() {
        var page = console.get(Browsing.MARIE, Language.FRENCH, "/nothing");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(Looks.words(page)).contains("Rien ici");
    }
}
