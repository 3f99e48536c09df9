package dialogue.intake.reader;

import dialogue.intake.csv.Encoding;
import dialogue.intake.csv.RecordReader;
import dialogue.intake.folder.InputFile;
import dialogue.intake.record.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds in which code page a file is whose bytes do not tell: the one in which its columns read as their languages. What both parties may read decides
/// alone if it can, then what one of them keeps, then its notes: so a record or a note that was written in another code page is refused itself, and
/// changes no letter of what the other party reads.
final class CodePages {

    private final Limits limits;

    CodePages(Limits limits) {
        this.limits = limits;
    }

    /// The encoding of a file; empty where it would be a guess, since several code pages, or none, give a text of the languages of what both parties may
    /// read.
    Optional<Encoding> of(InputFile file) throws IOException {
        var certain = Encoding.certain(file.path());
        return certain.isPresent() ? certain : decided(trials(file));
    }

    private List<EncodingTrial> trials(InputFile file) throws IOException {
        try (var records = RecordReader.open(file.path(), Encoding.BYTES, limits.field(), limits.record())) {
            var first = first(records);
            var trials = Encoding.CANDIDATES.stream().map(candidate -> EncodingTrial.of(candidate, file, first))
                    .toList();
            for (var record = records.read(); record.isPresent(); record = records.read()) {
                var fields = record.get().fields();
                trials.forEach(trial -> trial.add(fields));
            }
            var fewest = trials.stream().mapToInt(EncodingTrial::unknown).min().orElseThrow();
            return trials.stream().filter(trial -> trial.unknown() == fewest).toList();
        }
    }

    /// The lines in which a header line is looked for.
    private static List<List<String>> first(Records records) {
        var first = new ArrayList<List<String>>();
        while (first.size() < Head.MOST) {
            var record = records.read();
            if (record.isEmpty()) {
                return first;
            }
            first.add(record.get().fields());
        }
        return first;
    }

    private static Optional<Encoding> decided(List<EncodingTrial> trials) {
        var shared = trials.stream().map(EncodingTrial::shared).toList();
        return tells(shared)
                ? best(shared)
                : Stream.of(trials.stream().map(EncodingTrial::own).toList(),
                        trials.stream().map(EncodingTrial::notes).toList())
                        .filter(CodePages::tells).findFirst().flatMap(CodePages::best)
                        .or(() -> Optional.of(Encoding.UTF_8));
    }

    private static boolean tells(List<EncodingSample> samples) {
        return samples.stream().anyMatch(sample -> sample.foreign() > 0);
    }

    /// The one with the fewest odd characters, if it is the only one and most of it is as expected. UTF-8 without a doubt is not compared.
    private static Optional<Encoding> best(List<EncodingSample> samples) {
        var utf8 = samples.stream().filter(EncodingSample::isCertain).findFirst();
        if (utf8.isPresent()) {
            return utf8.map(EncodingSample::encoding);
        }
        var fewest = samples.stream().mapToLong(EncodingSample::odd).min().orElseThrow();
        var best = samples.stream().filter(sample -> sample.odd() == fewest).toList();
        var first = best.getFirst();
        return best.stream().allMatch(first::isSameText) && 2 * fewest < first.foreign()
                ? Optional.of(first.encoding())
                : Optional.empty();
    }
}
