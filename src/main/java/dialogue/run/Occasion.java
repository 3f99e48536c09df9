package dialogue.run;

/// What a briefing is made for: the annual Strategic Dialogue, or one meeting.
///
/// @param key `annual`, or the key of the meeting's milestone; also the folder's name in `output/YEAR/`
public record Occasion(String key) {

    public static final Occasion ANNUAL = new Occasion("annual");
}
