package dialogue.briefing;

import java.util.List;

/// A part of a briefing under its title. On paper it begins a page where the last one is more than two thirds full, and stands in the contents and the bookmarks; in a workbook
/// the parts that have a sheet give it their blocks.
///
/// @param id ASCII, unique in a briefing: the part's name, or for a pillar `pillar-` and its key
public record Section(Part part, String id, Phrase title, List<Block> blocks) {

    /// What a section is about, in the order of the briefing.
    public enum Part {
        COVER,
        MEETING,
        GLANCE,
        MATTERS,
        CHANGES,
        PLAN_CHANGES,
        PILLAR,
        AGREEMENTS,
        RECORD,
        CALENDAR,
        INITIATIVES,
        ORGANIZATIONS,
        HOW_TO_READ,
        FINDINGS,
        SOURCES,
        COLOPHON
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    /// True where a page shows something of it; what stands in the chapters already may have a sheet of its own and no page.
    public boolean isOnPage() {
        return blocks.isEmpty()
                || blocks.stream().anyMatch(block -> !(block instanceof Block.Table table) || table.isOnPage());
    }
}
