/// What is looked up rather than read: tables of initiatives, agreements, organizations and findings, sources, how to read the document, colophon.
/// Each is a section made from the content. It exists to keep the reference apart from the chapters.
@NullMarked
package dialogue.briefing.section.annex;

import org.jspecify.annotations.NullMarked;
