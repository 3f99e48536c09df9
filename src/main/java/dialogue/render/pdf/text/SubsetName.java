package dialogue.render.pdf.text;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Not random at all: where OpenPDF draws the six letters before a subset's name, this gives letters that come from the content.
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
