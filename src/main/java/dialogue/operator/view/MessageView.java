package dialogue.operator.view;

import dialogue.delivery.Dispatch;
import dialogue.language.Language;
import dialogue.operator.Post;
import java.nio.file.Path;

/// A message to a ministry.
///
/// @param papers joint, own, or together: of before the own papers had a message of their own
/// @param detail in the reader's language; may be empty
/// @param file where it stands as a file; else empty
public record MessageView(long number, String ministry, String recipient, int revision, int version, String papers,
        String state,
        String detail, String file) {

    static MessageView of(Dispatch dispatch, Post post, Language language) {
        var mailing = dispatch.mailing();
        return new MessageView(dispatch.id(), mailing.ministry().key(), mailing.recipient(),
                mailing.revision().number(), mailing.version(), mailing.papers().key(), dispatch.state().key(),
                dispatch.state().detail().map(detail -> detail.in(language)).orElse(""),
                post.file(dispatch).map(Path::toString).orElse(""));
    }
}
