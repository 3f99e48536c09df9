package dialogue.run.make;

import dialogue.delivery.Covering;
import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.finding.Finding;
import dialogue.intake.FindingWords;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.Reconciliation;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a revision together out of sight: documents, what covers them in the mail, `findings.csv`, and the manifest last.
public record Publication(Material material, RunFolder folder, Coverings coverings) {

    private static final String FINDINGS = "findings.csv";

    /// Puts the revision together in the run's own folder; [DurableFolder#moveTo(Path)] publishes it.
    public DurableFolder assemble() throws IOException {
        var findings = new FindingWords().csv(material.report().findings());
        var publish = DurableFolder.empty(folder.publish());
        var documents = new ArrayList<Manifest.Document>();
        var entry = material.entry();
        for (var order : DocumentOrder.of(entry.request())) {
            var name = order.file(entry.run().year(), entry.run().occasion());
            publish.copy(folder.documents().resolve(name), name);
            documents.add(document(order, name));
        }
        var covered = new ArrayList<Manifest.Covering>();
        for (var covering : coverings.of(material)) {
            publish.write(Covering.file(covering.audience()), covering.json());
            covered.add(covered(covering));
        }
        publish.write(FINDINGS, findings);
        publish.write(Manifest.NAME, manifest(Digest.of(findings), documents, covered).json());
        return publish;
    }

    private Manifest.Document document(DocumentOrder order, String name) throws IOException {
        var digest = Digest.of(folder.publish().resolve(name));
        return new Manifest.Document(name, digest.bytes(), digest.sha256(), order.audience().key(),
                order.language().key(), order.format().key());
    }

    private static Manifest.Covering covered(Covering covering) {
        var digest = Digest.of(covering.json());
        return new Manifest.Covering(Covering.file(covering.audience()), digest.bytes(), digest.sha256(),
                covering.audience());
    }

    private Manifest manifest(Digest findings, List<Manifest.Document> documents, List<Manifest.Covering> covered) {
        var entry = material.entry();
        var run = entry.run();
        var inputs = Reconciliation.of(entry.inputs(), material.report());
        var totals = inputs.stream().map(Manifest.Input::rows).reduce(Manifest.Counts.NONE, Manifest.Counts::plus);
        return new Manifest("dialogue", entry.program(), run.fingerprint(), run.year(), run.occasion(),
                run.revision(), material.report().review().asOf(), material.report().sample(),
                parameters(entry.request()), inputs, totals,
                findings(findings),
                documents, covered, versions(documents));
    }

    private List<Manifest.Version> versions(List<Manifest.Document> documents) {
        var made = documents.stream().map(Manifest.Document::audience).distinct().toList();
        return Stream.of(Audience.values()).filter(audience -> made.contains(audience.key())).map(material::version)
                .toList();
    }

    /// What a request asks for, as a manifest tells it.
    public static Manifest.Parameters parameters(RunRequest request) {
        return new Manifest.Parameters(Fingerprint.asOf(request), keys(request.audiences(), Keyed::key),
                keys(request.languages(), Language::key), keys(request.formats(), Keyed::key),
                request.leaveOutRejected(), request.full());
    }

    /// What was asked for, as a manifest tells it.
    public static RunRequest request(Manifest manifest, Path input, Path output) {
        var parameters = manifest.parameters();
        var asOf = Optional.of(parameters.asOf()).filter(day -> !day.equals("default")).map(LocalDate::parse);
        return new RunRequest(OptionalInt.of(manifest.year()), manifest.occasion(), asOf,
                keyed(Audience.values(), Keyed::key, parameters.audiences()),
                keyed(Language.values(), Language::key, parameters.languages()),
                keyed(Format.values(), Keyed::key, parameters.formats()), input, output,
                parameters.leaveOutRejected()).full(parameters.asksForAllCards());
    }

    private static <T> Set<T> keyed(T[] all, Function<T, String> key, List<String> keys) {
        return Stream.of(all).filter(each -> keys.contains(key.apply(each))).collect(Collectors.toSet());
    }

    private static <T> List<String> keys(Set<T> values, Function<T, String> key) {
        return values.stream().sorted().map(key).toList();
    }

    private Manifest.Findings findings(Digest file) {
        var findings = material.report().findings();
        var errors = findings.stream().filter(Finding::isError).count();
        return new Manifest.Findings(FINDINGS, file.bytes(), file.sha256(), errors, findings.size() - errors);
    }

    /// True where this revision stands at its place already: an attempt before this one was interrupted right behind the move.
    ///
    /// @throws Problem where something else stands there
    public static boolean isDone(LedgerEntry entry, Revision place) {
        var stands = place.manifest().filter(manifest -> manifest.fingerprint().equals(entry.run().fingerprint()));
        if (stands.isEmpty() && Files.exists(place.folder())) {
            throw Problem.of(Problem.Kind.FAILED, "output.taken", place.folder().toString());
        }
        return stands.isPresent();
    }
}
