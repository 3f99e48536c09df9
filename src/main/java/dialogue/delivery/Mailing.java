package dialogue.delivery;

import dialogue.occasion.RevisionKey;
import dialogue.plan.Party;
import java.util.List;
import java.util.Optional;

/// What is to reach whom: the joint documents of one revision, or the own ones, for one address. An occasion, a revision, an address and the kind of
/// [Papers] make at most one, for ever; and so do an occasion, a version, an address and the kind.
///
/// @param revision whose files the documents are; nothing that reaches the recipient shows it
/// @param version how the recipient counts: one more than was ever entered for it of this occasion and kind, from 1
/// @param ministry whose address it is
/// @param enclosures in the order of the message; at least one
public record Mailing(RevisionKey revision, int version, Party ministry, String recipient,
        List<Enclosure> enclosures) {

    public Mailing {
        enclosures = List.copyOf(enclosures);
    }

    /// Which papers it brings.
    public Papers papers() {
        return Papers.of(enclosures);
    }

    /// True where a reader may know of it: whose ministry it goes to; and of joint papers who belongs to neither ministry. What goes to
    /// the other ministry, and that it goes, is not for its counterpart.
    ///
    /// @param reader whose ministry it is; empty for who belongs to neither
    public boolean readableBy(Optional<Party> reader) {
        return reader.map(ministry::equals).orElseGet(() -> papers() == Papers.JOINT);
    }

    /// The same as another version.
    Mailing as(int other) {
        return new Mailing(revision, other, ministry, recipient, enclosures);
    }

    /// How large its documents are as servers count them: in base64, 78 characters for 57 bytes.
    public long encodedBytes() {
        return enclosures.stream().mapToLong(Enclosure::bytes).sum() * 78 / 57;
    }
}
