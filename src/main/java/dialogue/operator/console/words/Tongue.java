package dialogue.operator.console.words;

import dialogue.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language of a page: what its reader has chosen, else what their browser asks for, else English. No URL names a language, so that a link opens in
/// its reader's.
public final class Tongue implements LocaleResolver {

    private static final String COOKIE = "language";

    /// The language of a page.
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> asked(request)).orElse(Language.ENGLISH);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue).flatMap(Language::of);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Arrays.stream(Language.values())
                        .filter(language -> language.key().equals(locale.getLanguage())))
                .findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addHeader(HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, locale.getLanguage()).path("/").httpOnly(true)
                            .sameSite("Lax").secure(request.isSecure()).maxAge(Duration.ofDays(400)).build()
                            .toString());
        }
    }
}
