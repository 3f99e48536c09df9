package dialogue.operator.console.persons;

import dialogue.operator.console.door.Passwords;
import dialogue.operator.console.door.oidc.OwnSignIns;
import dialogue.operator.console.frame.Area;
import dialogue.operator.person.KeepPersons;
import dialogue.person.Attempts;
import dialogue.person.Duty;
import dialogue.person.Enrolments;
import dialogue.person.Persons;
import dialogue.person.SignIns;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;

/// The pages about persons.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class PersonsConfiguration {

    private static final int PLACE = 9;

    @Bean
    Area personsArea() {
        return new Area(PLACE, "persons", "/persons", visitor -> visitor.has(Duty.STEWARD));
    }

    @Bean
    SignInPage signInPage(Persons persons, OwnSignIns own) {
        return new SignInPage(persons, own);
    }

    @Bean
    EnrolPage enrolPage(Enrolments enrolments, Passwords passwords) {
        return new EnrolPage(enrolments, passwords);
    }

    @Bean
    PersonsPage personsPage(KeepPersons persons) {
        return new PersonsPage(persons);
    }

    @Bean
    PersonPage personPage(KeepPersons persons) {
        return new PersonPage(persons);
    }

    @Bean
    MePage mePage(SessionRegistry sessions, Clock clock) {
        return new MePage(sessions, clock);
    }

    @Bean
    OwnPassword ownPassword(SignIns signIns, Attempts attempts, Passwords passwords, Clock clock) {
        return new OwnPassword(signIns, attempts, passwords, clock);
    }

    @Bean
    OwnPasswordPage ownPasswordPage(OwnPassword password) {
        return new OwnPasswordPage(password);
    }
}
