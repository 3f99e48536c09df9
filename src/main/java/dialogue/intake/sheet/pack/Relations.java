package dialogue.intake.sheet.pack;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The parts that a part of a workbook refers to. What lies outside the workbook is none: it is never looked at.
///
/// @param byId their names by the keys that the part uses
/// @param byType their names by the last word of their kind, such as `styles`
record Relations(Map<String, String> byId, Map<String, String> byType) {

    /// @param part the name of the part; empty for the workbook as a whole
    static Relations of(Parts parts, String part) throws IOException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new Relations(new HashMap<>(), new HashMap<>());
        if (parts.has(name)) {
            try (var xml = XmlPart.open(parts, name)) {
                while (xml.nextElement()) {
                    if (xml.is("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
                        relations.add(xml, folder);
                    }
                }
            }
        }
        return relations;
    }

    private void add(XmlPart xml, String folder) throws IOException {
        var target = resolved(folder, xml.attribute("Target", ""));
        var type = xml.attribute("Type", "");
        byId.put(xml.attribute("Id", ""), target);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
    }

    private static String resolved(String folder, String target) throws IOException {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException | NullPointerException e) {
            throw Parts.damaged();
        }
    }

    Optional<String> part(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
