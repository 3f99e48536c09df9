package dialogue.run.make;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.render.Format;
import dialogue.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/// Makes one document from the material of its run.
public final class Drafting {

    private final Map<Format, Renderer> renderers;

    /// @param renderers one a format
    public Drafting(Collection<Renderer> renderers) {
        this.renderers = Format.each(Renderer.class, renderers, Renderer::format);
    }

    /// Writes an order's document. The file appears under its name when it is whole and on the disk.
    public void write(DocumentOrder order, Material material, Path file) throws IOException {
        PrivateFiles.folder(Tree.parent(file));
        var part = file.resolveSibling(file.getFileName() + ".part");
        var renderer = Objects.requireNonNull(renderers.get(order.format()));
        try (var out = PrivateFiles.replace(part)) {
            renderer.render(material.briefing(order), order.language(), out);
        }
        Tree.replace(part, file);
    }
}
