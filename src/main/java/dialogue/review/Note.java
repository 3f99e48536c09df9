package dialogue.review;

/// A party's internal note. Its words come out only by [#text()]; printing one shows nothing, so that no log and no exception can.
public record Note(String text) {

    @Override
    public String toString() {
        return "Note[withheld]";
    }
}
