package dialogue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page as the eye sees it: small and grey, so that it also shows whether the page can be read without colours. Two pages are compared by the
/// average light of squares of a few letters' size, which a different smoothing of edges does not change, but a word, a bar or a box out of place does.
record GoldenImage(BufferedImage image) {

    /// Steps of 256 by which the squares may differ at most.
    static final int TOLERANCE = 10;

    private static final int DPI = 50;
    private static final int SQUARE = 8;

    /// @param page counted from 1
    static GoldenImage of(PDDocument pdf, int page) throws IOException {
        return new GoldenImage(new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.GRAY));
    }

    void write(Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }

    /// The largest difference of a square's light; 256 where the sizes differ.
    int differenceFrom(Path file) throws IOException {
        var other = ImageIO.read(file.toFile());
        if (other.getWidth() != image.getWidth() || other.getHeight() != image.getHeight()) {
            return 256;
        }
        var mine = squares(image);
        var theirs = squares(other);
        var largest = 0;
        for (var x = 0; x < mine.getWidth(); x++) {
            for (var y = 0; y < mine.getHeight(); y++) {
                largest = Math.max(largest, Math.abs(light(mine, x, y) - light(theirs, x, y)));
            }
        }
        return largest;
    }

    private static int light(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen();
    }

    private static BufferedImage squares(BufferedImage image) {
        var width = image.getWidth() / SQUARE;
        var height = image.getHeight() / SQUARE;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                var sum = 0;
                for (var i = 0; i < SQUARE * SQUARE; i++) {
                    sum += light(image, x * SQUARE + i % SQUARE, y * SQUARE + i / SQUARE);
                }
                var mean = sum / (SQUARE * SQUARE);
                small.setRGB(x, y, new Color(mean, mean, mean).getRGB());
            }
        }
        return small;
    }
}
