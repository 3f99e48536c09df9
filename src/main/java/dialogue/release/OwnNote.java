package dialogue.release;

/// A note of the audience's own party, on its way to the page. It is no text: nothing that takes one takes it, printing it shows nothing, and its
/// words come out only where a page is worded ([dialogue.briefing.Phrase.Internal]).
public record OwnNote(String text) {

    @Override
    public String toString() {
        return "OwnNote[withheld]";
    }
}
