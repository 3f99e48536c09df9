package dialogue.render;

import dialogue.plan.Keyed;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// A file format of the documents; its key is the file name's extension.
public enum Format implements Keyed {
    PDF("application/pdf"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /// What a message says of an attachment of this format (RFC 2046).
    public String mediaType() {
        return mediaType;
    }

    /// The format of a document by its file's name.
    ///
    /// @throws IllegalArgumentException for any other file
    public static Format ofFile(String name) {
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.key())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format of the documents: " + name));
    }

    /// What there is for each format, such as its renderer.
    ///
    /// @throws IllegalStateException where a format has none, or two
    public static <T> Map<Format, T> each(Class<T> kind, Collection<T> all, Function<T, Format> format) {
        var each = new EnumMap<Format, T>(Format.class);
        for (var one : all) {
            if (each.put(format.apply(one), one) != null) {
                throw new IllegalStateException("Two of " + kind.getSimpleName() + " for " + format.apply(one));
            }
        }
        for (var one : values()) {
            if (!each.containsKey(one)) {
                throw new IllegalStateException("No " + kind.getSimpleName() + " for " + one);
            }
        }
        return each;
    }
}
