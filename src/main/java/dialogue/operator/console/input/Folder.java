package dialogue.operator.console.input;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.person.Duty;
import dialogue.plan.Party;
import dialogue.run.upload.Standing;
import dialogue.run.upload.Uploads;
import dialogue.run.upload.Waiting;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/// What a party reports for a year, opened for a visitor of that party: for anybody else there is nothing.
record Folder(Uploads uploads, int year, Party party) {

    /// @param key of the party, as the address has it
    /// @throws Absent for everybody but that party's own, and for a year without a review
    static Folder of(Uploads uploads, Visitor visitor, int year, String key) {
        var party = visitor.ministry().filter(own -> own.key().equals(key) && uploads.isKnown(year))
                .orElseThrow(Absent::new);
        return new Folder(uploads, year, party);
    }

    /// The same for an act.
    ///
    /// @throws AccessDeniedException for whoever may only look
    static Folder toActIn(Uploads uploads, Visitor visitor, int year, String key) {
        var folder = of(uploads, visitor, year, key);
        if (!visitor.has(Duty.OFFICER)) {
            throw new AccessDeniedException("needs an officer");
        }
        return folder;
    }

    public String path() {
        return "/input/" + year + "/" + party.key();
    }

    Optional<Waiting> waiting() {
        return uploads.waiting(year, party);
    }

    /// @throws Absent where nothing waits
    Waiting waits() {
        return waiting().orElseThrow(Absent::new);
    }

    /// The checksum of the file in whose place a waiting one is to stand; empty where there is none.
    String present(Waiting waiting) {
        return uploads.standing(year, party).stream()
                .filter(file -> waiting.replaces().equals(Optional.of(file.name())))
                .map(Standing::sha256).findFirst().orElse("");
    }
}
