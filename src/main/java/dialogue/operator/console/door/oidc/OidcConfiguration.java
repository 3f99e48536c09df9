package dialogue.operator.console.door.oidc;

import dialogue.operator.console.door.Entrance;
import dialogue.operator.person.KeepPersons;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import dialogue.watch.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// Opens the door to the ministries' own sign-ins, where any is configured.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class OidcConfiguration {

    @Bean
    Customizer<HttpSecurity> ownSignInsAtTheDoor(OwnSignIns own, KeepPersons keep, Persons persons, SignIns signIns,
            Entrance entrance, Problems problems) {
        var refusal = new Refusal(own, problems);
        return http -> {
            if (!own.all().isEmpty()) {
                http.oauth2Login(login -> login.loginPage("/login").failureHandler(refusal)
                        .clientRegistrationRepository(Registrations.of(own.all(), keep.console()))
                        .authorizedClientRepository(new Forgetting()).successHandler(entrance)
                        .userInfoEndpoint(person -> person.oidcUserService(new Recognition(persons, signIns)))
                        .addObjectPostProcessor(refusal));
            }
        };
    }
}
