package dialogue.run.make;

import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.render.Format;
import dialogue.render.Inspector;
import dialogue.render.Wording;
import dialogue.run.make.passage.BareText;
import dialogue.run.make.passage.Windows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/// Opens finished documents again and makes sure that they hold what their readers are to read, and nothing they may not.
public final class Verification {

    /// In characters: large enough that what two windows share is little, small enough for what is made anew for each.
    private static final int WINDOW = 1 << 18;

    private final Map<Format, Inspector> inspectors;
    private final Messages messages;
    private final Drafting drafting;

    /// @param inspectors one a format
    /// @param messages the bundle `briefing`
    /// @param drafting makes a document again, where something in it looks withheld
    public Verification(Collection<Inspector> inspectors, Messages messages, Drafting drafting) {
        this.inspectors = Format.each(Inspector.class, inspectors, Inspector::format);
        this.messages = messages;
        this.drafting = drafting;
    }

    /// Verifies one document.
    ///
    /// @param material of the run that made it
    /// @throws Problem that names the document and what is wrong with it
    public void verify(DocumentOrder order, Path file, Material material) throws IOException {
        var required = new Required(order, material.edition(order).review(), material.briefing(order),
                new Wording(messages, order.language()));
        var look = material.withheld().look(order.audience());
        required.requireAll(read(order, file, window -> {
            var bare = BareText.of(window);
            required.strike(window, bare);
            look.read(bare);
        }));
        var again = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".again");
        look.leak(() -> readable(order, again, material)).ifPresent(where -> {
            throw order.wrong("document.withheld", where);
        });
    }

    /// Reads a document to its end and says how many pages or sheets it has.
    private int read(DocumentOrder order, Path file, Consumer<String> reader) throws IOException {
        var windows = new Windows(WINDOW, reader);
        var units = Objects.requireNonNull(inspectors.get(order.format())).inspect(file, windows);
        windows.end();
        return units;
    }

    /// A look at what the document would say if there were nothing that is withheld from its readers.
    private Withheld.Look readable(DocumentOrder order, Path again, Material material) {
        var look = material.withheld().look(order.audience());
        try {
            drafting.write(order, material.readable(order.audience()), again);
            read(order, again, window -> look.read(BareText.of(window)));
            Files.delete(again);
            return look;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
