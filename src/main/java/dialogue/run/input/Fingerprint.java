package dialogue.run.input;

import dialogue.delivery.folder.Digest;
import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.plan.Keyed;
import dialogue.run.RunRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What decides the content of a revision, as one SHA-256: the input, what was asked for, what the
/// installation takes in, and the program.
public final class Fingerprint {

    private Fingerprint() {}

    /// The fingerprint of what a request would make now.
    ///
    /// @param today counts only where it decides: a record dated later is left out today and used another day
    public static String of(RunRequest request, Inputs inputs, Allowance allowance, String program,
            LocalDate today) {
        var day = request.asOf().isEmpty() && request.leaveOutRejected() ? today.toString() : "any";
        return Digest.of(String.join("\n", "input " + inputs.checksum(), "year " + request.year().orElseThrow(),
                "occasion " + request.occasion().key(), "as-of " + asOf(request),
                "audiences " + keys(request.audiences(), Keyed::key),
                "languages " + keys(request.languages(), Language::key),
                "formats " + keys(request.formats(), Keyed::key),
                "leave-out " + request.leaveOutRejected() + (request.full() ? "\nfull" : ""),
                "limits " + allowance.limits(), "markings " + keys(allowance.processable(), Keyed::key),
                "today " + day, "program " + program)).sha256();
    }

    /// The as-of date asked for, or `default`.
    public static String asOf(RunRequest request) {
        return request.asOf().map(LocalDate::toString).orElse("default");
    }

    private static <T> String keys(Set<T> values, Function<T, String> key) {
        return values.stream().sorted().map(key).collect(Collectors.joining(","));
    }
}
