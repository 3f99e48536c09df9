package dialogue.intake;

import static dialogue.intake.SampleInput.AREAS;
import static dialogue.intake.SampleInput.INITIATIVES;
import static dialogue.intake.SampleInput.MILESTONES;
import static dialogue.intake.SampleInput.ORGANIZATIONS;
import static dialogue.intake.SampleInput.SOURCES;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Findings about rows that do not fit together: references, keys, and what makes no sense.
class PlanFindingsTest {

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("an area's pillar is unknown", input -> input.set(AREAS, 3, "pillar", "3"),
                        "error reference.absent plan/areas.csv:3 pillar (both) “3” is not in plan/pillars.csv; correct it, or add it there."),
                FindingCase.of("an initiative's pillar is unknown",
                        input -> input.set(INITIATIVES, 3, "pillar", "22").set(INITIATIVES, 3, "area", ""),
                        "error reference.absent plan/initiatives.csv:3 pillar (both) “22” is not in plan/pillars.csv; correct it, or add it there."),
                FindingCase.of("a cross-cutting initiative has no pillar's row",
                        input -> input.set(INITIATIVES, 3, "pillar", "X").set(INITIATIVES, 3, "area", ""),
                        "warning coverage.area-without-initiative plan/areas.csv:3 area (both) No initiative is tied to the area 2a, so that it "
                                + "stands in the documents with its aim alone; name it in the column area of plan/initiatives.csv, or leave it "
                                + "so if the plan has none."),
                FindingCase.of("an area is unknown", input -> input.set(INITIATIVES, 2, "area", "1b"),
                        "error reference.unknown plan/initiatives.csv:2 area (both) “1b” is not in plan/areas.csv, where the nearest is 1a; "
                                + "correct it, or add it there."),
                FindingCase.of("a lead is unknown", input -> input.set(INITIATIVES, 2, "lead_korea", "motir | motie"),
                        "error reference.unknown plan/initiatives.csv:2 lead_korea (both) “motie” is not in plan/organizations.csv, where "
                                + "the nearest is motir; correct it, or add it there."),
                FindingCase.of("a milestone's initiative is unknown",
                        input -> input.set(MILESTONES, 2, "initiative", "P1-1"),
                        "error reference.unknown plan/milestones.csv:2 initiative (both) “P1-1” is not in plan/initiatives.csv, where the "
                                + "nearest is P1-01; correct it, or add it there."),
                FindingCase.of("a refused row is named", input -> input.set(AREAS, 2, "title_ko", ""),
                        "error reference.refused 2025/canada.csv:2 initiative (canada) “P1-01” was refused itself at plan/initiatives.csv:2; "
                                + "correct that row first.",
                        "error reference.refused 2025/korea.csv:2 initiative (korea) “P1-01” was refused itself at plan/initiatives.csv:2; "
                                + "correct that row first.",
                        "error reference.refused 2026/canada.csv:2 initiative (canada) “P1-01” was refused itself at plan/initiatives.csv:2; "
                                + "correct that row first.",
                        "error reference.refused 2026/korea.csv:2 initiative (korea) “P1-01” was refused itself at plan/initiatives.csv:2; "
                                + "correct that row first.",
                        "error value.required plan/areas.csv:2 title_ko (both) A value is missing; fill in this column.",
                        "error reference.refused plan/initiatives.csv:2 area (both) “1a” was refused itself at plan/areas.csv:2; correct "
                                + "that row first.",
                        "error reference.refused plan/milestones.csv:2 initiative (both) “P1-01” was refused itself at "
                                + "plan/initiatives.csv:2; correct that row first."),
                FindingCase.of("a key stands twice", input -> input.set(AREAS, 3, "area", "1a"),
                        "error key.twice plan/areas.csv:2 area (both) The key 1a also stands at plan/areas.csv:3; keep only one row with it.",
                        "error key.twice plan/areas.csv:3 area (both) The key 1a also stands at plan/areas.csv:2; keep only one row with it.",
                        "error reference.unknown plan/initiatives.csv:3 area (both) “2a” is not in plan/areas.csv, where the nearest is 1a; "
                                + "correct it, or add it there."),
                FindingCase.of("an area is of another pillar", input -> input.set(INITIATIVES, 2, "area", "2a"),
                        "error sense.area-of-other-pillar plan/initiatives.csv:2 area (both) The area 2a belongs to pillar 2, but the "
                                + "initiative to pillar 1; correct one of the two."),
                FindingCase.of("a milestone's source is unknown",
                        input -> input.set(MILESTONES, 2, "source", "AP | C2"),
                        "error reference.unknown plan/milestones.csv:2 source (both) “C2” is not in plan/sources.csv, where the nearest is "
                                + "C1; correct it, or add it there."),
                FindingCase.of("an initiative's source is in no file",
                        input -> input.set(INITIATIVES, 2, "reference", "minutes of the desk")
                                .without(SOURCES),
                        "error reference.absent plan/initiatives.csv:2 reference (both) “minutes of the desk” is not in plan/sources.csv; "
                                + "correct it, or add it there."),
                FindingCase.of("an area has no initiative", input -> input.set(INITIATIVES, 2, "area", ""),
                        "warning coverage.area-without-initiative plan/areas.csv:2 area (both) No initiative is tied to the area 1a, so that it "
                                + "stands in the documents with its aim alone; name it in the column area of plan/initiatives.csv, or leave it "
                                + "so if the plan has none."),
                FindingCase.of("an agreement has no instrument",
                        input -> input.set(INITIATIVES, 2, "kind", "agreement"),
                        "error sense.agreement-without-instrument plan/initiatives.csv:2 instrument (both) The kind is agreement, but the "
                                + "instrument is missing, which decides what the agreement can reach; write one of treaty, arrangement, "
                                + "statement in the column instrument."),
                FindingCase.of("an agreement has no column for its instrument",
                        input -> input.set(INITIATIVES, 2, "kind", "agreement").drop(INITIATIVES, "instrument"),
                        "error sense.agreement-without-instrument plan/initiatives.csv:2 instrument (both) The kind is agreement, but the "
                                + "instrument is missing, which decides what the agreement can reach; write one of treaty, arrangement, "
                                + "statement in the column instrument."),
                FindingCase.of("nothing else needs one", input -> input.drop(INITIATIVES, "instrument")),
                FindingCase.of("what is no agreement has an instrument",
                        input -> input.set(INITIATIVES, 2, "instrument", "treaty"),
                        "error sense.instrument-without-agreement plan/initiatives.csv:2 instrument (both) An instrument is given, but the "
                                + "kind is dialogue, which has none; leave the instrument empty, or set the kind to agreement."),
                FindingCase.of("an arrangement enters into force",
                        input -> input.set(INITIATIVES, 2, "kind", "agreement")
                                .set(INITIATIVES, 2, "instrument", "arrangement")
                                .set(MILESTONES, 2, "stage", "in_force"),
                        "error sense.stage-of-other-instrument plan/milestones.csv:2 stage (both) The stage in_force does not exist for "
                                + "P1-01, whose instrument is arrangement; write one of proposed, talks_opened, concluded, signed, "
                                + "in_effect, revised, renewed or a stage that every initiative can have, such as held, or correct the "
                                + "instrument in plan/initiatives.csv."),
                FindingCase.of("a treaty enters into force",
                        input -> input.set(INITIATIVES, 2, "kind", "agreement")
                                .set(INITIATIVES, 2, "instrument", "treaty").set(MILESTONES, 2, "stage", "in_force")),
                FindingCase.of("a lead is of the other party",
                        input -> input.set(INITIATIVES, 2, "lead_canada", "motir"),
                        "error sense.organization-of-other-party plan/initiatives.csv:2 lead_canada (both) The organization motir is of the "
                                + "other party (korea); name one of this party."),
                FindingCase.of("an organization is of two parties",
                        input -> input.set(ORGANIZATIONS, 4, "party", "canada"),
                        "error sense.organization-of-two-parties plan/organizations.csv:3 party (both) The rows of the organization motir name two parties (see also plan/organizations.csv:4); give every row of it the same party.",
                        "error sense.organization-of-two-parties plan/organizations.csv:4 party (both) The rows of the organization motir name two parties (see also plan/organizations.csv:3); give every row of it the same party."),
                FindingCase.of("two names overlap by a day",
                        input -> input.set(ORGANIZATIONS, 3, "valid_until", "2025-10-01"),
                        "error sense.overlapping-names plan/organizations.csv:3 valid_from (both) The period of motir overlaps with that at "
                                + "plan/organizations.csv:4; end one before the other begins.",
                        "error sense.overlapping-names plan/organizations.csv:4 valid_from (both) The period of motir overlaps with that at "
                                + "plan/organizations.csv:3; end one before the other begins."),
                FindingCase.of("a period ends before it begins",
                        input -> input.set(ORGANIZATIONS, 4, "valid_until", "2025-09-30"),
                        "error sense.period-reversed plan/organizations.csv:4 valid_until (both) The period ends on 2025-09-30, before it "
                                + "begins on 2025-10-01; correct one of the two."),
                FindingCase.of("a milestone of the partnership has no title",
                        input -> input.set(MILESTONES, 3, "title_en", "").set(MILESTONES, 3, "title_fr", "")
                                .set(MILESTONES, 3, "title_ko", ""),
                        "error sense.untitled-milestone plan/milestones.csv:3 title_en (both) A milestone without an initiative needs a "
                                + "title; fill it in, or name the initiative."),
                FindingCase.of("a row of an organization is refused but another is left",
                        input -> input.set(ORGANIZATIONS, 3, "name_ko", ""),
                        "error value.required plan/organizations.csv:3 name_ko (both) A value is missing; fill in this column."),
                FindingCase.of("an area's pillar is unknown where there is none",
                        input -> input.set("plan/pillars.csv", 2, "pillar", "").set("plan/pillars.csv", 3, "pillar",
                                ""),
                        "error reference.absent plan/areas.csv:2 pillar (both) “1” is not in plan/pillars.csv; correct it, or add it there.",
                        "error reference.absent plan/areas.csv:3 pillar (both) “2” is not in plan/pillars.csv; correct it, or add it there.",
                        "error reference.absent plan/initiatives.csv:2 pillar (both) “1” is not in plan/pillars.csv; correct it, or add it there.",
                        "error reference.absent plan/initiatives.csv:3 pillar (both) “2” is not in plan/pillars.csv; correct it, or add it there.",
                        "error value.required plan/pillars.csv:2 pillar (both) A value is missing; fill in this column.",
                        "error value.required plan/pillars.csv:3 pillar (both) A value is missing; fill in this column."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }
}
