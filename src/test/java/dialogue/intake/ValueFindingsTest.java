package dialogue.intake;

import static dialogue.intake.SampleInput.AREAS;
import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.INITIATIVES;
import static dialogue.intake.SampleInput.KOREA;
import static dialogue.intake.SampleInput.MILESTONES;
import static dialogue.intake.SampleInput.SOURCES;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Findings about a single value.
class ValueFindingsTest {

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("an address is none", input -> input.set(SOURCES, 2, "address", "http://example.org"),
                        "error value.address plan/sources.csv:2 address (both) “http://example.org” is no address on the web; write it as a whole, "
                                + "beginning with https://, in letters without accents and without spaces, or leave the cell empty where no "
                                + "address is at hand."),
                FindingCase.of("a required value is missing", input -> input.set(CANADA, 2, "updated_on", " "),
                        "error value.required 2026/canada.csv:2 updated_on (canada) A value is missing; fill in this column."),
                FindingCase.of("a title is missing in a language that needs it",
                        input -> input.set(AREAS, 2, "title_fr", ""),
                        "error value.required plan/areas.csv:2 title_fr (both) A value is missing; fill in this column."),
                FindingCase.of("a word is not in its list", input -> input.set(CANADA, 2, "status", "On trak"),
                        "error value.closed-list 2026/canada.csv:2 status (canada) “On trak” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("a word is long", input -> input.set(MILESTONES, 2, "level", "x".repeat(81)),
                        "error value.closed-list plan/milestones.csv:2 level (both) “" + "x".repeat(80)
                                + "…” is not a word of this column; write one of leaders, ministers, deputy_ministers, directors_general, working."),
                FindingCase.of("one of several words is not in its list",
                        input -> input.set(INITIATIVES, 3, "courtesy", "fr|de"),
                        "error value.closed-list plan/initiatives.csv:3 courtesy (both) “de” is not a word of this column; write one of en, fr, ko."),
                FindingCase.of("a day is none", input -> input.set(CANADA, 2, "updated_on", "2026-02-30"),
                        "error value.date 2026/canada.csv:2 updated_on (canada) “2026-02-30” is no date of this column; write it like "
                                + "2026-07-18."),
                FindingCase.of("a day is imprecise", input -> input.set(CANADA, 2, "updated_on", "2026-02"),
                        "error value.date 2026/canada.csv:2 updated_on (canada) “2026-02” is no date of this column; write it like "
                                + "2026-07-18."),
                FindingCase.of("a date is none", input -> input.set(KOREA, 3, "next_step_due", "soon"),
                        "error value.date 2026/korea.csv:3 next_step_due (korea) “soon” is no date of this column; write it like "
                                + "2026-07-18 · 2026-07 · 2026-Q3 · 2026."),
                FindingCase.of("a date is ambiguous", input -> input.set(KOREA, 3, "next_step_due", "07/08/2026"),
                        "error value.ambiguous-date 2026/korea.csv:3 next_step_due (korea) “07/08/2026” does not begin with its year, so nobody can be sure which figure is the month; write it like 2026-07-18 · 2026-07 · 2026-Q3 · 2026."),
                FindingCase.of("a date may be a day or a month",
                        input -> input.set(KOREA, 3, "next_step_due", "Dec-26"),
                        "error value.day-or-month 2026/korea.csv:3 next_step_due (korea) “Dec-26” may be a day or a month, as spreadsheets shorten both so; write it like 2026-07-18 · 2026-07 · 2026-Q3 · 2026."),
                FindingCase.of("a date is a spreadsheet's number",
                        input -> input.set(KOREA, 3, "next_step_due", "46100"),
                        "error value.serial-date 2026/korea.csv:3 next_step_due (korea) “46100” is the number by which a spreadsheet counts a day; format the column as text or as a date and write it like 2026-07-18 · 2026-07 · 2026-Q3 · 2026."),
                FindingCase.of("a formula failed", input -> input.set(CANADA, 2, "progress_en", "#REF!"),
                        "error value.sheet-fault 2026/canada.csv:2 progress_en (canada) “#REF!” is what a spreadsheet shows where a formula fails or a cell is too narrow, so the value itself is not in the file; write the value."),
                FindingCase.of("a note is a formula that failed", input -> input.set(KOREA, 2, "note", "#######"),
                        "error note.sheet-fault 2026/korea.csv:2 note (korea) The note holds what a spreadsheet shows where a formula fails or a cell is too narrow, so it is not used; write the note itself."),
                FindingCase.of("a text is a placeholder", input -> input.set(CANADA, 2, "progress_en", "N/A"),
                        "warning value.placeholder 2026/canada.csv:2 progress_en (canada) “N/A” alone is printed as it stands; if it means that there is nothing to say, leave the cell empty."),
                FindingCase.of("a key has a dash of a word processor",
                        input -> input.set(CANADA, 2, "initiative", "\u00A0P1\u201301\u200B"),
                        "warning value.key-meant 2026/canada.csv:2 initiative (canada) “P1–01U+200B” is read as the key P1-01; write it so."),
                FindingCase.of("a key is in full width", input -> input.set(KOREA, 2, "initiative", "Ｐ１－０１"),
                        "warning value.key-meant 2026/korea.csv:2 initiative (korea) “Ｐ１－０１” is read as the key P1-01; write it so."),
                FindingCase.of("a key is in small letters", input -> input.set(KOREA, 2, "initiative", "p1-01"),
                        "warning value.key-meant 2026/korea.csv:2 initiative (korea) “p1-01” is read as the key P1-01; write it so."),
                FindingCase.of("two keys are meant to be one", input -> input.set(KOREA, 3, "initiative", "p1-01"),
                        "warning coverage.no-report 2026/korea.csv:0 (korea) No record that could be read names P2-01; add one, or correct it.",
                        "error key.second-report 2026/korea.csv:2 initiative (korea) The same party also reports on P1-01 at 2026/korea.csv:3; join the two rows into one.",
                        "error key.second-report 2026/korea.csv:3 initiative (korea) The same party also reports on P1-01 at 2026/korea.csv:2; join the two rows into one.",
                        "warning value.key-meant 2026/korea.csv:3 initiative (korea) “p1-01” is read as the key P1-01; write it so."),
                FindingCase.of("a text has a character that nobody sees",
                        input -> input.set(CANADA, 2, "progress_en", "Done\uDB40\uDC41 so far"),
                        "error glyph.unseen 2026/canada.csv:2 progress_en (canada) The text contains a character that nobody sees (U+E0041, tag latin capital letter a); delete it."),
                FindingCase.of("a text has a control character",
                        input -> input.set(CANADA, 2, "progress_en", "A\u0007bell"),
                        "error value.control-character 2026/canada.csv:2 progress_en (canada) The text contains the control character U+0007; "
                                + "remove it."),
                FindingCase.of("a note has a control character", input -> input.set(CANADA, 2, "note", "A\ttab"),
                        "error note.control-character 2026/canada.csv:2 note (canada) The note contains a control character, so it "
                                + "is not used; remove the character."),
                FindingCase.of("letters of a text were lost",
                        input -> input.set(CANADA, 2, "progress_ko", "??? ??"),
                        "error value.lost-letters 2026/canada.csv:2 progress_ko (canada) In “???” question marks stand where letters were: the "
                                + "file was saved in a code page that does not have them. Save it again from its source as “CSV UTF-8 (Comma "
                                + "delimited)”; write a question mark that is meant directly behind its word, and a space behind it."),
                FindingCase.of("letters of a title became others",
                        input -> input.set(MILESTONES, 3, "title_fr", "SÃ©curitÃ©"),
                        "error value.misread-letters plan/milestones.csv:3 title_fr (both) In “SÃ©curitÃ©” other letters stand where letters were: "
                                + "the file was opened in another code page than it was written in, and saved. Save it again from its source "
                                + "as “CSV UTF-8 (Comma delimited)”."),
                FindingCase.of("a note is damaged", input -> input.set(KOREA, 2, "note", "À voir avec lÕautre partie"),
                        "error note.damaged 2026/korea.csv:2 note (korea) Letters of the note were lost or turned into others when the file was "
                                + "saved, so the note is not used; save the file again from its source as “CSV UTF-8 (Comma delimited)”. Write a "
                                + "question mark that is meant directly behind its word, and a space behind it."),
                FindingCase.of("questions are asked", input -> input.set(CANADA, 2, "progress_en", "When? And where?")
                        .set(KOREA, 2, "progress_ko", "언제? 어디서?").set(KOREA, 2, "note", "Quand? « Où ? »")),
                FindingCase.of("a key is none",
                        input -> input.add(MILESTONES, "milestone=annual|initiative=P1-01|stage=held|date=2026|"
                                + "confirmed=yes"),
                        "error value.key-form plan/milestones.csv:4 milestone (both) “annual” is no key; write it with A-Z, a-z, 0-9, - (1–40, ≠ annual, collect)."),
                FindingCase.of("a text has a character the font lacks",
                        input -> input.set(CANADA, 2, "progress_en", "Done 😀"),
                        "error glyph.missing 2026/canada.csv:2 progress_en (canada) The font of the documents does not have the character "
                                + "U+1F600; write it in another way."),
                FindingCase.of("a note has a character the font lacks", input -> input.set(KOREA, 2, "note", "대외 😀"),
                        "error note.glyph 2026/korea.csv:2 note (korea) The font of the documents does not have a character of the "
                                + "note, so it is not used; write it in another way."),
                FindingCase.of("a value that is repeated cannot be shown",
                        input -> input.set(CANADA, 2, "status", "😀\u0001"),
                        "error value.closed-list 2026/canada.csv:2 status (canada) “U+1F600U+0001” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("a text is missing in a language",
                        input -> input.set(CANADA, 2, "progress_ko", "").set(CANADA, 2, "progress_fr", ""),
                        "error language.official 2026/canada.csv:2 progress_fr (canada) A text of P1-01 is not given in both English and "
                                + "French. Both are official languages of Canada, and the joint copies and Canada’s own cannot go out without "
                                + "one of them, so the record is refused; fill in progress_fr, or have the text translated first.",
                        "warning language.missing 2026/canada.csv:2 progress_ko (canada) The text is not given in every language that a "
                                + "document needs; fill in progress_ko."),
                FindingCase.of("a shared text of Korea's is missing in English",
                        input -> input.set(KOREA, 2, "progress_en", ""),
                        "error language.official 2026/korea.csv:2 progress_en (korea) A text of P1-01 is not given in both English and "
                                + "French. Both are official languages of Canada, and the joint copies and Canada’s own cannot go out without "
                                + "one of them, so the record is refused; fill in progress_en, or have the text translated first."),
                FindingCase.of("an own text of Canada's is missing in French",
                        input -> input.set(CANADA, 2, "share", "own").set(CANADA, 2, "progress_fr", "").set(CANADA, 2,
                                "progress_ko", ""),
                        "error language.official 2026/canada.csv:2 progress_fr (canada) A text of P1-01 is not given in both English and "
                                + "French. Both are official languages of Canada, and the joint copies and Canada’s own cannot go out without "
                                + "one of them, so the record is refused; fill in progress_fr, or have the text translated first."),
                FindingCase.of("an own text is missing in its party's second language",
                        input -> input.set(KOREA, 2, "share", "own").set(KOREA, 2, "progress_en", "").set(KOREA, 2,
                                "progress_fr", ""),
                        "warning language.missing 2026/korea.csv:2 progress_en (korea) The text is not given in every language that a "
                                + "document needs; fill in progress_en."),
                FindingCase.of("a title of the plan is missing in French",
                        input -> input.set(AREAS, 2, "aim_en", "Aim").set(AREAS, 2, "aim_ko", "목표"),
                        "error language.official plan/areas.csv:2 aim_fr (both) A text of 1a is not given in both English and French. "
                                + "Both are official languages of Canada, and the joint copies and Canada’s own cannot go out without one of "
                                + "them, so the record is refused; fill in aim_fr, or have the text translated first."),
                FindingCase.of("an own text is in its party's languages",
                        input -> input.set(CANADA, 2, "share", "own").set(CANADA, 2, "progress_ko", "")),
                FindingCase.of("a title of the plan is missing in a language",
                        input -> input.set(INITIATIVES, 2, "title_ko", ""),
                        "warning language.missing plan/initiatives.csv:2 title_ko (both) The text is not given in every language that a "
                                + "document needs; fill in title_ko."),
                FindingCase.of("a required value is all of letters that nobody sees",
                        input -> input.set(CANADA, 2, "updated_on", "\u3164\u200B"),
                        "error value.required 2026/canada.csv:2 updated_on (canada) A value is missing; fill in this column."),
                FindingCase.of("a title is all of letters that nobody sees",
                        input -> input.set(AREAS, 2, "title_ko", "\u115F\u1160"),
                        "error value.required plan/areas.csv:2 title_ko (both) A value is missing; fill in this column."),
                FindingCase.of("a text is all of letters that nobody sees",
                        input -> input.set(CANADA, 2, "progress_ko", "\uFEFF \u00AD"),
                        "warning language.missing 2026/canada.csv:2 progress_ko (canada) The text is not given in every language"
                                + " that a document needs; fill in progress_ko."),
                FindingCase.of("a note is all of letters that nobody sees",
                        input -> input.set(CANADA, 2, "note", "\u3164")),
                FindingCase.of("one of several keys is all of letters that nobody sees",
                        input -> input.set(INITIATIVES, 3, "lead_canada", "gac|\u200B")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }
}
