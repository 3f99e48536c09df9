package dialogue.operator.console.door;

import dialogue.person.Attempts;
import dialogue.person.Duty;
import dialogue.person.PasswordRules;
import dialogue.person.PersonKey;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/// The door: who comes in and how, what is open to everybody, what each answer carries.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class DoorConfiguration {

    /// Nothing but what this server sends itself; no script or style stands in a page.
    private static final String ONLY_OURS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private static final int MOST_SESSIONS = 3;
    private static final String KIND = "argon2id";

    @Bean
    SecurityFilterChain door(HttpSecurity http, SignIns signIns, Attempts attempts, Passwords passwords,
            Persons persons, SessionRegistry sessions, RequestCache asked, Entrance entrance, Clock clock) {
        var answers = new Answers();
        return http.authenticationProvider(new SignIn(signIns, attempts, passwords))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/static/**", "/login", "/enrol/*", "/language", "/error", "/health",
                                "/metrics",
                                "/session")
                        .permitAll()
                        .requestMatchers("/persons/**").hasAuthority(Duty.STEWARD.key())
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?refused")
                        .successHandler(entrance))
                .logout(out -> out.logoutSuccessUrl("/login?left").deleteCookies("session")
                        .addLogoutHandler((_, _, signed) -> key(signed).ifPresent(signIns::left)))
                .requestCache(cache -> cache.requestCache(asked))
                .sessionManagement(all -> all.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(MOST_SESSIONS).sessionRegistry(sessions).expiredSessionStrategy(answers))
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(answers,
                        new RequestHeaderRequestMatcher(Answers.HTMX)))
                .addFilterBefore(new Presence(persons, clock), AnonymousAuthenticationFilter.class)
                .headers(DoorConfiguration::write).build();
    }

    private static Optional<PersonKey> key(@Nullable Authentication signed) {
        return Optional.ofNullable(signed).map(Authentication::getPrincipal).flatMap(Known::of);
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES));
    }

    /// Where somebody is led after signing in: to the page that they opened, not to a part of one.
    @Bean
    RequestCache firstPages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(DoorConfiguration::isPage);
        return pages;
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader(Answers.HTMX) == null
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("").contains("text/html");
    }

    @Bean
    Entrance entrance(RequestCache asked, Clock clock) {
        return new Entrance(asked, clock);
    }

    /// A digest names its kind, so that a later one can take its place as persons sign in.
    @Bean
    Passwords passwords() {
        return new Passwords(PasswordRules.load(), new DelegatingPasswordEncoder(KIND,
                Map.of(KIND, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8())));
    }

    @Bean
    SessionRegistry sessions() {
        return new Sessions();
    }

    /// Tells the registry of sessions that have ended.
    @Bean
    HttpSessionEventPublisher endedSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    HttpFirewall firewall(Hosts hosts) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(hosts::has);
        return firewall;
    }
}
