package dialogue.operator.console;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/// What a visitor gets at addresses, without what differs between any two looks: the token of the session and the clock.
public record Looks(Browsing console) {

    private static final Pattern PASSING = Pattern.compile("(?s)name=\"_csrf\" value=\"[^\"]*\"|<footer.*</footer>");

    /// A page that is there, in a language.
    public String page(Visitor visitor, Language language, String path) {
        var got = console.get(visitor, language, path);
        if (got.getStatus() != 200) {
            throw new AssertionError(path + " answers " + got.getStatus());
        }
        return words(got);
    }

    /// Whatever is there, with its status; its own address is left out.
    public String answer(Visitor visitor, String path) {
        var got = console.get(visitor, Language.ENGLISH, path);
        return got.getStatus() + " " + PASSING.matcher(words(got)).replaceAll("").replace(path, "HERE");
    }

    /// What an answer says.
    public static String words(MockHttpServletResponse got) {
        try {
            return got.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
