package dialogue.render;

import dialogue.language.Language;

/// Words in one language. A line is a sequence of runs, so that each passage can name its language to a screen reader.
public record TextRun(String words, Language language) {}
