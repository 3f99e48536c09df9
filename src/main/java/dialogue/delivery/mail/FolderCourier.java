package dialogue.delivery.mail;

import dialogue.delivery.Courier;
import dialogue.delivery.Delivery;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Neighbours;
import dialogue.delivery.OutboxFolder;
import dialogue.delivery.Trial;
import dialogue.delivery.folder.Access;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.watch.StandingProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/// Writes messages as `.eml` files, which every mail program opens. A file appears whole, and again under the same name.
///
/// @param access who may read them
record FolderCourier(MessageBuilder messages, OutboxFolder folder, Access access) implements Courier {

    @Override
    public boolean isServer() {
        return false;
    }

    @Override
    public Delivery deliver(Dispatch dispatch, Neighbours neighbours) {
        try {
            var message = messages.message(dispatch, neighbours, Session.getInstance(new Properties()));
            // opened in Outlook it is a draft that can be sent
            message.setHeader("X-Unsent", "1");
            access.give(PrivateFiles.folder(folder.path()));
            var file = folder.file(dispatch.mailing());
            var part = file.resolveSibling("." + file.getFileName() + ".part");
            try (var out = PrivateFiles.replace(part)) {
                message.writeTo(out);
            }
            access.give(part);
            Tree.replace(part, file);
            return new Delivery.Written(file.getFileName().toString());
        } catch (IOException | MessagingException e) {
            return new Delivery.Postponed(
                    LocalizedMessage.of("mail.cannot-write", folder.path().toString()));
        }
    }

    @Override
    public Trial trial() {
        throw Problem.of(Kind.FAILED, "mail.no-server");
    }

    @Override
    public LocalizedMessage reach() {
        throw Problem.of(Kind.FAILED, "mail.no-server");
    }

    /// There is no server to tell them by.
    @Override
    public boolean tellOperator(List<StandingProblem> problems) {
        return true;
    }
}
