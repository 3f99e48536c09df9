package dialogue.render.pdf.text;

import dialogue.language.Language;

/// Words in one language and one style; a text is a sequence of them.
public record StyledText(String words, Language language, Style style) {}
