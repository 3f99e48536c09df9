package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.plan.Marking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// The last look before a message leaves. It does not trust what was entered: addresses, audiences, markings and the files
/// themselves are held against the configuration and the published revision as they are now.
///
/// @param output where the revisions stand
public record Admission(Ministries ministries, OutputFolder output) {

    /// Makes sure that a dispatch may go to its recipient.
    ///
    /// @throws Problem that says why it may not
    void require(Dispatch dispatch) {
        var mailing = dispatch.mailing();
        requireKept(mailing);
        var ministry = ministries.of(mailing.ministry()).filter(each -> each.addresses().contains(mailing.recipient()))
                .orElseThrow(() -> Problem.of(Kind.FAILED, "mail.no-address", mailing.recipient(),
                        "dialogue.ministries." + mailing.ministry().key() + ".addresses"));
        if (!ministry.allows(mailing.recipient())) {
            throw Problem.of(Kind.FAILED, "setting.domain", "dialogue.ministries", mailing.recipient(),
                    Ministries.domains(ministry), "dialogue.ministries." + mailing.ministry().key() + ".domains");
        }
        mailing.enclosures().forEach(enclosure -> require(ministry, mailing, enclosure));
    }

    /// Makes sure that a mailing's documents were not removed as those of an old and superseded revision.
    ///
    /// @throws Problem that says when they were
    void requireKept(Mailing mailing) {
        revision(mailing).removed().ifPresent(day -> {
            throw Problem.of(Kind.FAILED, "mail.removed", folder(mailing).toString(), day.toString());
        });
    }

    private void require(Ministry ministry, Mailing mailing, Enclosure enclosure) {
        if (!enclosure.audience().readableBy(Optional.of(ministry.party()))
                || !ministry.audiences().contains(enclosure.audience())) {
            throw Problem.of(Kind.FAILED, "mail.audience", enclosure.name(), enclosure.audience().key(),
                    mailing.recipient(), ministry.audiences().stream().map(Keyed::key).sorted()
                            .collect(Collectors.joining(", ")));
        }
        requireUnclassified(mailing, enclosure);
        requireUnchanged(folder(mailing).resolve(enclosure.file()), enclosure);
    }

    private void requireUnclassified(Mailing mailing, Enclosure enclosure) {
        covering(mailing, enclosure.audience()).markings().stream()
                .filter(marking -> !marking.equals(Marking.UNCLASSIFIED.key())).findFirst()
                .ifPresent(marking -> {
                    throw Problem.of(Kind.FAILED, "mail.marking", enclosure.name(), marking,
                            Marking.UNCLASSIFIED.key());
                });
    }

    private static void requireUnchanged(Path file, Enclosure enclosure) {
        if (!enclosure.sha256().equals(sha256(file))) {
            throw Problem.of(Kind.FAILED, "mail.changed", file.toString());
        }
    }

    private static String sha256(Path file) {
        try {
            return Digest.of(file).sha256();
        } catch (IOException e) {
            return "";
        }
    }

    /// What a message says of the documents of an audience.
    ///
    /// @throws Problem where it is not there as it was published
    public Covering covering(Mailing mailing, Audience audience) {
        return Covering.in(revision(mailing), audience.key()).orElseThrow(() -> {
            var file = folder(mailing).resolve(Covering.file(audience.key()));
            return Problem.of(Kind.FAILED, Files.exists(file) ? "mail.changed" : "mail.no-covering", file.toString());
        });
    }

    /// The same of a mailing that was replaced; empty where it is not there as it was published.
    public Optional<Covering> coveringOf(Mailing replaced, Audience audience) {
        return Covering.in(revision(replaced), audience.key());
    }

    /// The day of which a mailing's documents tell; empty where its manifest is not there.
    public Optional<LocalDate> asOf(Mailing mailing) {
        return revision(mailing).manifest().map(Manifest::asOf);
    }

    /// How the readers of an audience's documents count them.
    ///
    /// @throws Problem where it is not there as it was published
    public int version(Mailing mailing, Audience audience) {
        var revision = revision(mailing);
        return revision.manifest().flatMap(manifest -> manifest.version(audience.key())).map(Manifest.Version::number)
                .orElseThrow(() -> Problem.of(Kind.FAILED, "mail.changed",
                        revision.folder().resolve(Manifest.NAME).toString()));
    }

    private OutputFolder.Revision revision(Mailing mailing) {
        return output.revision(mailing.revision());
    }

    /// True where the documents are to be attached, and would make a message larger than the limit.
    public boolean isTooLarge(Mailing mailing, long limit) {
        return ministries.of(mailing.ministry()).filter(ministry -> !ministry.noticeOnly()).isPresent()
                && mailing.encodedBytes() > limit;
    }

    /// The folder of a mailing's revision.
    public Path folder(Mailing mailing) {
        return revision(mailing).folder();
    }
}
