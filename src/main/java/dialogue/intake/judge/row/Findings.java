package dialogue.intake.judge.row;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.finding.Place;
import dialogue.intake.value.Characters;
import dialogue.language.SupportedCharacters;
import dialogue.plan.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collects findings. What they repeat of the input is made printable, since they stand in documents.
public final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::code)
            .thenComparing(finding -> String.join("\n", finding.details()));

    private final SupportedCharacters supported;
    private final List<Finding> findings = new ArrayList<>();

    public Findings(SupportedCharacters supported) {
        this.supported = supported;
    }

    public void error(String code, Place place, @Nullable Party party, String... details) {
        add(new Finding(code, Severity.ERROR, place, Arrays.asList(details), party));
    }

    public void warning(String code, Place place, @Nullable Party party, String... details) {
        add(new Finding(code, Severity.WARNING, place, Arrays.asList(details), party));
    }

    public void add(Finding finding) {
        var details = finding.details().stream().map(detail -> Characters.printable(detail, supported)).toList();
        findings.add(new Finding(finding.code(), finding.severity(), finding.place(), details, finding.party()));
    }

    /// Takes what another one has found, which is printable already.
    public void addAll(Findings other) {
        findings.addAll(other.findings);
    }

    public boolean hasError() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /// True where there is an error in a party's files below a folder.
    ///
    /// @param folder with `/` at its end
    public boolean hasError(Party party, String folder) {
        return findings.stream().anyMatch(finding -> finding.isError() && finding.party() == party
                && finding.place().file().startsWith(folder));
    }

    /// Where the first with a code is told of a party's files below a folder.
    ///
    /// @param folder with `/` at its end
    public Optional<Place> place(String code, Party party, String folder) {
        return findings.stream().filter(finding -> finding.code().equals(code) && finding.party() == party)
                .map(Finding::place).filter(place -> place.file().startsWith(folder)).min(Comparator.naturalOrder());
    }

    /// All of them by place.
    public List<Finding> sorted() {
        return findings.stream().sorted(ORDER).toList();
    }
}
