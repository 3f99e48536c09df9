package dialogue.run;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.SupportedCharacters;
import dialogue.render.Format;
import dialogue.render.Inspector;
import dialogue.render.Renderer;
import dialogue.render.Wording;
import dialogue.run.make.Drafting;
import dialogue.run.make.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Documents as plain text, so that the tests of a run are about the run. Not annotated: the scan of the other tests would find it.
public class PlainFormats {

    private static final Messages MESSAGES = Messages.load("briefing", "findings");

    @Bean
    @Primary
    public Drafting plainDrafting() {
        return new Drafting(renderers().toList());
    }

    protected Stream<Renderer> renderers() {
        return Stream.of(Format.values()).map(PlainRenderer::new);
    }

    @Bean
    @Primary
    public Verification plainVerification(Drafting drafting) {
        return new Verification(Stream.of(Format.values()).<Inspector>map(PlainInspector::new).toList(),
                MESSAGES, drafting);
    }

    @Bean
    @Primary
    SupportedCharacters everything() {
        return _ -> true;
    }

    private record PlainRenderer(Format format) implements Renderer {

        @Override
        public void render(Briefing briefing, Language language, OutputStream out) throws IOException {
            var wording = new Wording(MESSAGES, language);
            out.write((wording.words(briefing.marking()) + "\n").getBytes(StandardCharsets.UTF_8));
            for (var section : briefing.sections()) {
                out.write((wording.words(section.title()) + "\n").getBytes(StandardCharsets.UTF_8));
                for (var block : section.blocks()) {
                    out.write((words(block, wording) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        private static String words(Block block, Wording wording) {
            return switch (block) {
                case Block.KeyFigures(var figures) -> String.join("\n", figures.stream()
                        .map(figure -> wording.words(new Phrase.Count(figure.value())) + " "
                                + wording.say("figure." + figure.key()))
                        .toList());
                case Block.Table table -> String.join("\n", table.rows().stream()
                        .map(row -> String.join(" | ", row.stream().map((Cell cell) -> wording.words(cell)).toList()))
                        .toList());
                case Block.Paragraph(var phrase, _) -> wording.words(phrase);
                case Block.Heading(_, var phrase) -> wording.words(phrase);
                case Block.Callout callout -> wording.words(callout.phrase());
                case Block.Points points -> String.join("\n", points.points().stream()
                        .map(point -> wording.words(point.phrase())).toList());
                case Block.Card card -> wording.words(card.title()) + " " + wording.words(card.aside()) + "\n"
                        + String.join("\n", card.sides().stream().flatMap(side -> Stream.concat(
                                Stream.of(side.name(), side.status()), side.parts().stream()))
                                .map((Cell cell) -> wording.words(cell)).toList());
                case Block.Cover _,Block.StatusChart _ -> "";
            };
        }
    }

    private record PlainInspector(Format format) implements Inspector {

        private static final int PIECE = 100;

        @Override
        public int inspect(Path file, Consumer<? super CharSequence> text) throws IOException {
            var whole = Files.readString(file);
            for (var at = 0; at < whole.length(); at += PIECE) {
                text.accept(whole.substring(at, Math.min(whole.length(), at + PIECE)));
            }
            return 1;
        }
    }
}
