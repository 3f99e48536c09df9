package dialogue.plan;

/// A security marking of either party, as given by its originator. The lists of the two countries are not equivalent: no order is implied.
/// Canada: levels of security of the Government of Canada; Korea: 보안업무규정 (see `src/docs/sources.md`).
public enum Marking implements Keyed {
    UNCLASSIFIED, PROTECTED_A, PROTECTED_B, PROTECTED_C, OFFICIAL_USE, CONFIDENTIAL, SECRET, TOP_SECRET
}
