package dialogue.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The structure tree of a file, read by PDFBox.
final class StructureTree implements AutoCloseable {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();

    StructureTree(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
            words.put(page, ofPage);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream().filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode()).collect(Collectors.joining());
    }

    PDDocument document() {
        return document;
    }

    /// All elements, each before those inside it.
    List<PDStructureElement> elements() {
        return inside(document.getDocumentCatalog().getStructureTreeRoot()).toList();
    }

    /// All elements of some types, in their order.
    List<PDStructureElement> elements(String... types) {
        return elements().stream().filter(element -> List.of(types).contains(element.getStructureType())).toList();
    }

    Stream<PDStructureElement> inside(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), inside(element)));
    }

    /// The text of an element and of all inside it.
    String text(PDStructureElement element) {
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> text.append(text(inner));
                case Integer id -> text.append(words(element.getPage(), id));
                case PDMarkedContentReference reference ->
                    text.append(words(reference.getPage(), reference.getMCID()));
                default -> {
                    // a link's annotation
                }
            }
        }
        return text.toString();
    }

    private String words(PDPage page, int id) {
        return words.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }

    /// An attribute of an element, such as `Scope`.
    static String attribute(PDStructureElement element, String name) {
        var attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        return attributes == null ? "" : String.valueOf(attributes.getDictionaryObject(name));
    }

    List<String> texts(String... types) {
        var texts = new ArrayList<String>();
        elements(types).forEach(element -> texts.add(text(element)));
        return texts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
