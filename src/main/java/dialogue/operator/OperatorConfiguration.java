package dialogue.operator;

import dialogue.delivery.Outbox;
import dialogue.operator.person.KeepPersons;
import dialogue.person.Persons;
import dialogue.run.Production;
import dialogue.run.check.Forecast;
import dialogue.run.collect.ReportCollection;
import dialogue.schedule.ScheduleOperations;
import dialogue.watch.Audit;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// What a person can do; made where somebody does it.
@Lazy
@Configuration(proxyBeanMethods = false)
public class OperatorConfiguration {

    @Bean
    MakeBriefing makeBriefing(Production production, ObjectProvider<Forecast> forecast, Outbox outbox) {
        return new MakeBriefing(production, forecast::getObject, outbox);
    }

    @Bean
    ResumeRun resumeRun(Production production, Outbox outbox, Audit audit) {
        return new ResumeRun(production, outbox, audit);
    }

    @Bean
    FireSchedule fireSchedule(ScheduleOperations schedules, Outbox outbox) {
        return new FireSchedule(schedules, outbox);
    }

    @Bean
    OpenReview openReview(ReportCollection collection, Audit audit, Clock clock) {
        return new OpenReview(collection, audit, clock);
    }

    @Bean
    AskForReports askForReports(ReportCollection collection, Outbox outbox, Audit audit) {
        return new AskForReports(collection, outbox, audit, work -> Thread.ofVirtual().name("outbox").start(work));
    }

    @Bean
    CloseReview closeReview(Audit audit, Clock clock) {
        return new CloseReview(audit, clock);
    }

    @Bean
    KeepPersons keepPersons(Persons persons, Environment environment) {
        return new KeepPersons(persons, console(environment));
    }

    /// As people reach it: by the first name that is given for it, at the console's own port where it has a certificate of its own, else at the proxy with TLS before it;
    /// without a name, on this machine.
    private static String console(Environment environment) {
        var encrypted = environment.containsProperty("server.ssl.bundle");
        var port = ":" + environment.getProperty("dialogue.console.port", "8480") + "/";
        return Binder.get(environment).bind("dialogue.console.hosts", Bindable.listOf(String.class)).orElse(List.of())
                .stream().findFirst().map(host -> "https://" + host + (encrypted ? port : "/"))
                .orElseGet(() -> (encrypted ? "https://" : "http://")
                        + environment.getProperty("dialogue.console.address", "127.0.0.1") + port);
    }

    @Bean
    ActOnMessage actOnMessage(Outbox outbox) {
        return new ActOnMessage(outbox, work -> Thread.ofVirtual().name("outbox").start(work));
    }
}
