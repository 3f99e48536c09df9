package dialogue.render;

import dialogue.plan.Status;
import java.util.Locale;

/// The colours of documents and letters. Colour only repeats what words say.
public enum Palette {
    INK(0x1b2530),
    SECONDARY(0x5a6673),
    RULE(0xcfd6dd),
    WASH(0xf3f6f8),
    ACCENT(0x1f4e79),
    WHITE(0xffffff),
    GREEN(0x2f6f4f),
    BLUE(0x2f6ea3),
    AMBER(0xb5770d),
    BROWN(0x8a5a00),
    RED(0xb0413e),
    GREY(0x9aa5b1),
    PURPLE(0x6b5b84),
    GREEN_FILL(0x24573e),
    BLUE_FILL(0x8fbbe0),
    AMBER_FILL(0xf2c76e),
    RED_FILL(0x8f2f2c),
    PURPLE_FILL(0xc9bfe0),
    GREEN_WASH(0xe6f2ec),
    BLUE_WASH(0xe6f0f8),
    AMBER_WASH(0xfdf3dd),
    RED_WASH(0xfae7e6),
    GREY_WASH(0xf0f2f5),
    PURPLE_WASH(0xefecf5),
    ROSE(0xe6b3b0);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /// Red, green and blue, a byte each.
    public int rgb() {
        return rgb;
    }

    /// The same, as formats of documents write it.
    public byte[] bytes() {
        return new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /// As a style sheet writes it, such as `#1b2530`.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /// The shape of a status, on white: 3 to 1 at least.
    public static Palette shape(Status status) {
        return status == Status.AT_RISK ? AMBER : words(status);
    }

    /// The fill of a status in a bar. Two that meet differ in lightness by 3 to 1, or in their [Hatch].
    public static Palette fill(Status status) {
        return switch (status) {
            case COMPLETED -> GREEN_FILL;
            case ON_TRACK -> BLUE_FILL;
            case NOT_STARTED -> WHITE;
            case AT_RISK -> AMBER_FILL;
            case SUSPENDED -> PURPLE_FILL;
            case DELAYED -> RED_FILL;
        };
    }

    /// The lines of a status' hatch.
    public static Palette lines(Status status) {
        return status == Status.DELAYED ? WHITE : words(status);
    }

    /// The colour of words on that fill: their contrast is 4.5 to 1 at least.
    public static Palette on(Status status) {
        return status == Status.COMPLETED || status == Status.DELAYED ? WHITE : INK;
    }

    /// The colour of a status' word on white or on its wash, with the same contrast.
    public static Palette words(Status status) {
        return switch (status) {
            case COMPLETED -> GREEN;
            case ON_TRACK -> BLUE;
            case NOT_STARTED -> SECONDARY;
            case AT_RISK -> BROWN;
            case SUSPENDED -> PURPLE;
            case DELAYED -> RED;
        };
    }

    /// The ground behind the word of a status.
    public static Palette wash(Status status) {
        return switch (status) {
            case COMPLETED -> GREEN_WASH;
            case ON_TRACK -> BLUE_WASH;
            case NOT_STARTED -> GREY_WASH;
            case AT_RISK -> AMBER_WASH;
            case SUSPENDED -> PURPLE_WASH;
            case DELAYED -> RED_WASH;
        };
    }
}
