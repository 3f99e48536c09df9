package dialogue.operator.console.door;

import dialogue.person.PersonKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/// What somebody has typed into the form of a page and not sent, kept in the memory of their session until they look at that page again. Passwords and files are not
/// kept.
///
/// @param whose nobody else is given it; empty for who has not signed in
/// @param page of this console
/// @param fields by their names
public record Typed(Optional<PersonKey> whose, String page, Map<String, String> fields) {

    private static final String NAME = Typed.class.getName();
    /// A page of this console: a path, and keys and numbers behind it.
    private static final Pattern PAGE = Pattern.compile("/(?!/|.*\\.\\.)[A-Za-z0-9/._-]*(\\?[A-Za-z0-9=&_.%-]*)?");
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "language", "page", "password", "present", "repeated");
    /// Characters of all fields: more than any form of the console takes.
    private static final int MOST = 20_000;

    public Typed {
        fields = Map.copyOf(fields);
    }

    /// What a form sends from a page: the parameter `page`, or else where the request says that it comes from.
    public static Typed of(HttpServletRequest request, Optional<PersonKey> whose) {
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        fields.keySet().removeAll(NOT_KEPT);
        var length = fields.entrySet().stream().mapToInt(field -> field.getKey().length() + field.getValue().length());
        return new Typed(whose, page(request), length.sum() > MOST ? Map.of() : fields);
    }

    private static String page(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getParameter("page")),
                Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).map(Typed::path)).flatMap(Optional::stream)
                .filter(page -> PAGE.matcher(page).matches()).findFirst().orElse("/");
    }

    private static String path(String address) {
        try {
            var page = URI.create(address);
            return page.getRawPath() + Optional.ofNullable(page.getRawQuery()).map(query -> "?" + query).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    public Typed keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
        return this;
    }

    /// What is kept in a session for a person.
    static Optional<Typed> of(HttpSession session, Optional<PersonKey> whose) {
        return Optional.ofNullable((Typed) session.getAttribute(NAME)).filter(typed -> typed.whose.equals(whose));
    }

    /// What a person has typed into a page; it is given back once.
    public static Map<String, String> take(HttpServletRequest request, String page) {
        var session = Optional.ofNullable(request.getSession(false));
        var kept = session.flatMap(known -> of(known, Visitor.of(request).map(Visitor::key)))
                .filter(typed -> typed.page.equals(page));
        kept.ifPresent(_ -> session.ifPresent(known -> known.removeAttribute(NAME)));
        return kept.map(Typed::fields).orElse(Map.of());
    }
}
