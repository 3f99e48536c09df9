package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.BriefingFixture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    static Stream<Arguments> copies() {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> audience.languages().stream().map(language -> Arguments.of(audience, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("copies")
    void everyCopyOfABriefingKeepsBothStandards(Audience audience, Language language) throws Exception {
        keepsBothStandards(Pages.render(BriefingFixture.of(audience, language, 6), language));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void aBriefingOfAnySizeKeepsBothStandards(int initiatives) throws Exception {
        keepsBothStandards(Pages.render(BriefingFixture.of(Audience.JOINT, Language.KOREAN, initiatives),
                Language.KOREAN));
    }

    /// Half a minute and four gigabytes, nearly all of them the validator's: `./mvnw test -Dtest=ConformanceTest -Dlarge=true`.
    @Test
    @EnabledIfSystemProperty(named = "large", matches = "true")
    void aBriefingOfAThousandInitiativesKeepsBothStandards() throws Exception {
        keepsBothStandards(Pages.render(BriefingFixture.of(Audience.JOINT, Language.KOREAN, 1000), Language.KOREAN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBriefingOfVeryLongTextsKeepsBothStandards(Language language) throws Exception {
        keepsBothStandards(Pages.render(BriefingFixture.of(Audience.JOINT, language, 6, 27), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBlockKeepsBothStandards(Language language) throws Exception {
        keepsBothStandards(Pages.render(Pages.everyBlock(Audience.CANADA), language));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1000})
    void aTableOfAnyLengthKeepsBothStandards(int rows) throws Exception {
        keepsBothStandards(Pages.render(Pages.of(Pages.table(rows)), Language.KOREAN));
    }

    @Test
    void aRowOverSeveralPagesKeepsBothStandards() throws Exception {
        keepsBothStandards(Pages.render(Pages.of(Pages.tableWith("한국과 캐나다 ".repeat(500))), Language.ENGLISH));
    }

    @Test
    void emptyBlocksKeepBothStandards() throws Exception {
        var empty = new Block.Paragraph(Pages.say(""), false);
        keepsBothStandards(Pages.render(Pages.of(empty, new Block.Points(List.of(), true)),
                Language.FRENCH));
    }

    /// A check of the check.
    @Test
    void aFileWithoutItsMetadataIsFoundOut() throws Exception {
        var pdf = new String(Pages.render(Pages.of(), Language.ENGLISH), StandardCharsets.ISO_8859_1);
        var broken = pdf.replace("pdfuaid:part>1<", "pdfuaid:part>9<").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Validator.failures(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static void keepsBothStandards(byte[] pdf) throws Exception {
        assertThat(Validator.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Validator.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
