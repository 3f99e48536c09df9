package dialogue.intake.sheet;

import dialogue.intake.sheet.pack.FileKind;
import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cells of a sheet that are merged. The file names them behind all rows, so a sheet is looked through for them before it is read; nearly none has any.
/// Cells that are merged below each other have each the value that is seen over them all, so that a word which keeps one record from readers keeps all.
final class MergedCells {

    private static final int MOST = 1_000;
    private static final String NAME = "mergeCell ";

    static final MergedCells NONE = new MergedCells(List.of());

    private final List<Area> areas;
    private final Map<Area, String> values = new HashMap<>();

    private record Area(CellName first, CellName last) {

        boolean has(int row) {
            return first.row() <= row && row <= last.row();
        }

        boolean isWide() {
            return first.column() < last.column();
        }
    }

    private MergedCells(List<Area> areas) {
        this.areas = areas;
    }

    static MergedCells read(Parts parts, String part) throws IOException {
        var merged = new MergedCells(new ArrayList<>());
        try (var in = parts.open(part)) {
            if (!FileKind.holds(in, NAME)) {
                return merged;
            }
        }
        try (var xml = XmlPart.open(parts, part)) {
            while (xml.nextElement()) {
                if (xml.is("mergeCell")) {
                    merged.add(xml.attribute("ref", "").split(":", -1));
                }
            }
        }
        return merged;
    }

    private void add(String[] ends) throws IOException {
        if (ends.length != 2 || areas.size() == MOST) {
            throw Parts.damaged();
        }
        areas.add(new Area(CellName.of(ends[0]), CellName.of(ends[1])));
    }

    /// Gives the cells of a row the values of those above that they are one with.
    ///
    /// @return the positions that are one with another in the same row, if there is a value in them
    Set<Integer> fill(int row, List<String> fields) {
        var wide = new HashSet<Integer>();
        for (var area : areas) {
            if (area.has(row)) {
                fill(area, row, fields, wide);
            }
        }
        return wide;
    }

    private void fill(Area area, int row, List<String> fields, Set<Integer> wide) {
        var column = area.first().column();
        while (fields.size() <= column) {
            fields.add("");
        }
        if (row == area.first().row()) {
            values.put(area, fields.get(column));
        }
        var value = values.getOrDefault(area, "");
        fields.set(column, value);
        if (area.isWide() && !value.isBlank()) {
            wide.add(column);
        }
    }

    /// True where values were given to cells that have none of their own.
    boolean isTall() {
        return areas.stream().anyMatch(area -> area.first().row() < area.last().row() && values.containsKey(area)
                && !values.getOrDefault(area, "").isBlank());
    }
}
