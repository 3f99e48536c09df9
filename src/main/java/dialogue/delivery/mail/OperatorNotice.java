package dialogue.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.delivery.MailSettings;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.watch.StandingProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The message to the operator's own address about what was not delivered: the sentences of the problems, in all languages, without a word of a briefing.
record OperatorNotice(MailSettings settings, Messages messages) {

    OperatorNotice(MailSettings settings) {
        this(settings, Messages.load("mail"));
    }

    MimeMessage message(List<StandingProblem> problems, Session session) throws MessagingException {
        return message(session, language -> messages.say(language, "notice.subject", problems.size()),
                language -> text(language, problems));
    }

    /// Says no more than that it is a trial.
    MimeMessage trial(Session session) throws MessagingException {
        return message(session, language -> messages.say(language, "trial.subject"),
                language -> messages.say(language, "trial.text"));
    }

    private MimeMessage message(Session session, Function<Language, String> subject, Function<Language, String> text)
            throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(settings.operator()));
        message.setSubject(each(" / ", subject), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(each("\n\n", text), UTF_8.name());
        message.saveChanges();
        return message;
    }

    private static String each(String separator, Function<Language, String> words) {
        return Stream.of(Language.values()).map(words).collect(Collectors.joining(separator));
    }

    private String text(Language language, List<StandingProblem> problems) {
        return Stream.concat(Stream.of(messages.say(language, "notice.lead")),
                problems.stream().map(standing -> standing.problem().sentence(language)))
                .collect(Collectors.joining("\n"));
    }
}
