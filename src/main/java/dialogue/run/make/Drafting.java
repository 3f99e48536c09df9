package dialogue.run.make;

import dialogue.briefing.Briefing;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.render.Format;
import dialogue.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Makes one document from the material of its run.
public final class Drafting {

    private final Map<Format, Renderer> renderers;

    /// @param renderers one a format
    public Drafting(Collection<Renderer> renderers) {
        this.renderers = Format.each(Renderer.class, renderers, Renderer::format);
    }

    /// Writes an order's document. The file appears under its name when it is whole and on the disk; until then it has one of its own, for a process that
    /// was taken for dead may still be at work on the same.
    public void write(DocumentOrder order, Material material, Path file) throws IOException {
        PrivateFiles.folder(Tree.parent(file));
        var part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(order, material.briefing(order), part);
            Tree.replace(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(DocumentOrder order, Briefing briefing, Path file) throws IOException {
        var renderer = Objects.requireNonNull(renderers.get(order.format()));
        try (var out = PrivateFiles.replace(file)) {
            renderer.render(briefing, order.language(), out);
        }
    }
}
