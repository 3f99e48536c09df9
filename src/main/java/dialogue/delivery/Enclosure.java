package dialogue.delivery;

import dialogue.plan.Audience;

/// A document that a dispatch brings.
///
/// @param file its path below the revision's folder, with `/`
/// @param sha256 what it had when it was published, in hexadecimal
public record Enclosure(String file, long bytes, String sha256, Audience audience) {

    /// True where it is for one ministry alone.
    public boolean isOwn() {
        return audience.owner().isPresent();
    }

    /// The name under which it is attached.
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
