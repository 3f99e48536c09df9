package dialogue.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF whether a file keeps a standard.
public final class Validator {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validator() {}

    /// The rules that a file breaks, each with the place.
    public static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                return List.of("nothing was checked");
            }
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
