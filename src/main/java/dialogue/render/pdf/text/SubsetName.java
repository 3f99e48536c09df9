package dialogue.render.pdf.text;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Letters that come from the content, for OpenPDF, which would draw the six letters before the name of a subset at random.
final class SubsetName extends SecureRandom {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient RandomGenerator letters;

    SubsetName(String identity) {
        letters = RandomGeneratorFactory.of("L64X128MixRandom").create(identity.hashCode());
    }

    @Override
    public double nextDouble() {
        return letters.nextDouble();
    }
}
