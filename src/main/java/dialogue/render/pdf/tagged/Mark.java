package dialogue.render.pdf.tagged;

/// What drawn content belongs to: an element of the structure tree, or an artifact.
public sealed interface Mark permits Tag, Artifact {}
