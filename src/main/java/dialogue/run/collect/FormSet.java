package dialogue.run.collect;

import dialogue.delivery.Covering;
import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.check.PartyStanding;
import dialogue.run.form.Forms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The forms of one asking: a folder a party, with a form in each of its languages and what the message says of them.
///
/// @param folder to write them to
/// @param forms of the review
/// @param letter what the messages say
record FormSet(DurableFolder folder, RevisionKey key, Forms forms, FormLetter letter) {

    /// Writes the forms of those parties that lack reports, and the account of them.
    ///
    /// @param version of the program
    Manifest write(List<PartyStanding> parties, LocalDate today, String version) throws IOException {
        var documents = new ArrayList<Manifest.Document>();
        var coverings = new ArrayList<Manifest.Covering>();
        for (var party : parties) {
            var owner = Audience.valueOf(party.party().name());
            var markings = new TreeSet<String>();
            for (var language : owner.languages()) {
                documents.add(form(owner, language, party, markings));
            }
            coverings.add(covering(letter.covering(owner, party, List.copyOf(markings))));
        }
        var manifest = manifest(documents, coverings, today, version);
        folder.write(Manifest.NAME, manifest.json());
        return manifest;
    }

    private Manifest.Document form(Audience owner, Language language, PartyStanding party, TreeSet<String> markings)
            throws IOException {
        var form = forms.of(party.party(), language,
                initiative -> party.missing().contains(initiative) || party.stale().contains(initiative));
        form.markings().forEach(marking -> markings.add(marking.key()));
        var file = new FormFile(key.year(), party.party(), language).name();
        folder.write(file, out -> out.write(form.bytes()));
        var digest = Digest.of(form.bytes());
        return new Manifest.Document(file, digest.bytes(), digest.sha256(), owner.key(), language.key(),
                Format.XLSX.key());
    }

    private Manifest.Covering covering(Covering covering) throws IOException {
        var file = Covering.file(covering.audience());
        folder.write(file, covering.json());
        var digest = Digest.of(covering.json());
        return new Manifest.Covering(file, digest.bytes(), digest.sha256(), covering.audience());
    }

    private Manifest manifest(List<Manifest.Document> documents, List<Manifest.Covering> coverings, LocalDate today,
            String version) {
        var audiences = keys(documents.stream().map(Manifest.Document::audience));
        var parameters = new Manifest.Parameters("default", audiences,
                keys(documents.stream().map(Manifest.Document::language)), List.of(Format.XLSX.key()), false);
        var sums = String.join("\n", documents.stream().map(Manifest.Document::sha256).toList());
        return new Manifest("dialogue", version, Digest.of(today + "\n" + sums).sha256(), key.year(), Occasion.COLLECT,
                key.number(), today, false, parameters, List.of(), Manifest.Counts.NONE,
                new Manifest.Findings("", 0, "", 0, 0), documents, coverings,
                audiences.stream().map(owner -> new Manifest.Version(owner, key.number(), "")).toList());
    }

    private static List<String> keys(Stream<String> keys) {
        return keys.distinct().toList();
    }
}
