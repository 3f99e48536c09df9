package dialogue.plan;

import java.util.regex.Pattern;

/// The form of the keys of areas, organizations, initiatives and milestones. They name folders and files, so they are written in what every file
/// system takes; `annual` names the folder of the annual briefing, `collect` that of the forms.
public final class PlanKey {

    public static final Pattern FORM = Pattern.compile("(?!(?:annual|collect)$)[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private PlanKey() {}

    /// True for 1 to 40 letters and digits of ASCII and dashes, no dash first; but not for `annual` and `collect`.
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }
}
