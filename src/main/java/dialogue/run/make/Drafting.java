package dialogue.run.make;

import dialogue.briefing.Briefing;
import dialogue.briefing.Composer;
import dialogue.briefing.Edition;
import dialogue.delivery.folder.Tree;
import dialogue.intake.IntakeReport;
import dialogue.plan.Audience;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReviews;
import dialogue.render.Format;
import dialogue.render.Renderer;
import dialogue.run.jdbc.LedgerEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes one document: releases the reviews to its audience, composes the briefing and renders it.
public final class Drafting {

    private static final ReleasePolicy POLICY = new ReleasePolicy();
    private static final Composer COMPOSER = new Composer();

    private final Map<Format, Renderer> renderers;

    public Drafting(Collection<Renderer> renderers) {
        this.renderers = renderers.stream().collect(Collectors.toMap(Renderer::format, Function.identity()));
    }

    /// What an audience may read of this year's review and the last one.
    static ReleasedReviews released(IntakeReport report, Audience audience) {
        return POLICY.release(report.review(), report.previous(), audience);
    }

    /// What an order's document is made from.
    ///
    /// @param entry of the run that makes it
    /// @throws Problem where the order's audience may not read of the meeting
    static Edition edition(DocumentOrder order, IntakeReport report, LedgerEntry entry) {
        var released = released(report, order.audience());
        var annual = new Edition(released.review(), released.previous(), order.audience().first(order.language()),
                entry.run().revision(), entry.program(), Optional.empty());
        return entry.run().occasion().meeting()
                .map(key -> annual.before(Meetings.in(released.review(), key))).orElse(annual);
    }

    /// The content of an order's document.
    Briefing briefing(DocumentOrder order, IntakeReport report, LedgerEntry entry) {
        return COMPOSER.compose(edition(order, report, entry));
    }

    /// Writes an order's document. The file appears under its name when it is whole and on the disk.
    public void write(DocumentOrder order, IntakeReport report, LedgerEntry entry, Path file) throws IOException {
        Files.createDirectories(Tree.parent(file));
        var part = file.resolveSibling(file.getFileName() + ".part");
        var renderer = Optional.ofNullable(renderers.get(order.format())).orElseThrow();
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            renderer.render(briefing(order, report, entry), order.language(), out);
        }
        Tree.force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Tree.force(Tree.parent(file));
    }
}
