package dialogue.delivery.library;

import dialogue.occasion.Occasion;
import java.util.List;

/// The editions of one occasion, or what was made of it on the side.
///
/// @param editions the newest first; at least one
public record Shelf(int year, Occasion occasion, boolean aside, List<Edition> editions) {

    public Shelf {
        editions = List.copyOf(editions);
    }
}
