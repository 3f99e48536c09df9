package dialogue.intake.table;

import dialogue.language.Language;
import dialogue.plan.Cadence;
import dialogue.plan.Instrument;
import dialogue.plan.Kind;
import dialogue.plan.Level;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.review.Share;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The closed lists of the input.
public final class ClosedLists {

    public static final ClosedList<Party> PARTY = ClosedList.of("party.", Party.values());
    public static final ClosedList<Kind> KIND = ClosedList.of("kind.", Kind.values());
    public static final ClosedList<Instrument> INSTRUMENT = ClosedList.of("instrument.", Instrument.values());
    public static final ClosedList<Cadence> CADENCE = ClosedList.of("cadence.", Cadence.values());
    public static final ClosedList<Origin> ORIGIN = ClosedList.of("origin.", Origin.values());
    public static final ClosedList<Stage> STAGE = ClosedList.of("stage.", Stage.values());
    public static final ClosedList<Level> LEVEL = ClosedList.of("level.", Level.values());
    public static final ClosedList<Status> STATUS = ClosedList.of("status.", Status.values());
    public static final ClosedList<Share> SHARE = ClosedList.of("share.", Share.values());
    public static final ClosedList<Marking> MARKING = ClosedList.of("marking.", Marking.values());
    public static final ClosedList<Language> LANGUAGE = ClosedList.of("tongue.", languages());
    public static final ClosedList<Boolean> YES_NO = ClosedList.of("answer.", answers());

    private ClosedLists() {}

    private static Map<String, Language> languages() {
        var byKey = new LinkedHashMap<String, Language>();
        Arrays.stream(Language.values()).forEach(language -> byKey.put(language.key(), language));
        return byKey;
    }

    private static Map<String, Boolean> answers() {
        var byKey = new LinkedHashMap<String, Boolean>();
        byKey.put("yes", true);
        byKey.put("no", false);
        return byKey;
    }
}
