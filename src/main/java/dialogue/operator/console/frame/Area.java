package dialogue.operator.console.frame;

import dialogue.operator.console.door.Visitor;
import java.util.function.Predicate;

/// A part of the console that the navigation leads to; each area brings a bean of its own.
///
/// @param place in the navigation, counted from 1
/// @param key of its name, `console.area.KEY`, by which a page says where it belongs
/// @param path of its first page
/// @param open who is led there
public record Area(int place, String key, String path, Predicate<Visitor> open) {

    /// An area for everybody.
    public static Area of(int place, String key, String path) {
        return new Area(place, key, path, _ -> true);
    }
}
