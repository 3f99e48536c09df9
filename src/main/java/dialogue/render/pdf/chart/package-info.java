/// The chart of status by pillar: its block comes in, one piece that is a figure with a text alternative goes out. It exists to keep the drawing of bars,
/// hatches and legend apart from blocks of text.
@NullMarked
package dialogue.render.pdf.chart;

import org.jspecify.annotations.NullMarked;
