package dialogue.run.collect;

import dialogue.briefing.Phrase;
import dialogue.delivery.Covering;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.PlanDate;
import dialogue.render.Wording;
import dialogue.run.check.PartyStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What a message says of a form: until when, and how many reports are asked for; which ones stands in the form alone.
///
/// @param deadline of the review
record FormLetter(int year, LocalDate deadline) {

    private static final Messages MESSAGES = Messages.load("mail", "briefing");

    /// @param markings of what the forms show
    Covering covering(Audience owner, PartyStanding party, List<String> markings) {
        var words = new LinkedHashMap<String, Covering.Words>();
        owner.languages().forEach(language -> words.put(language.key(), words(language, party)));
        return new Covering(year, Occasion.COLLECT, owner.key(), markings, List.of(), words, List.of());
    }

    private Covering.Words words(Language language, PartyStanding party) {
        var wording = new Wording(MESSAGES, language);
        var facts = Stream.of(fact(wording, "form.deadline", new Phrase.Day(PlanDate.day(deadline))),
                fact(wording, "form.missing", new Phrase.Count(party.missing().size())),
                fact(wording, "form.stale", new Phrase.Count(party.stale().size()))).toList();
        return new Covering.Words(wording.words(Phrase.say("cover.title", new Phrase.Name(String.valueOf(year)))),
                facts, List.of(), List.of(), List.of());
    }

    private static Covering.Fact fact(Wording wording, String label, Phrase value) {
        return new Covering.Fact(wording.say(label), wording.words(value));
    }
}
