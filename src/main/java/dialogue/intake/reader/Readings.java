package dialogue.intake.reader;

import dialogue.intake.folder.InputFile;
import dialogue.intake.row.Reading;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All readings of several files, one after the other; each file is opened when its turn comes and closed at its end.
public record Readings(List<InputFile> files, Limits limits) implements Iterable<Reading> {

    public Readings {
        files = List.copyOf(files);
    }

    @Override
    public Iterator<Reading> iterator() {
        return new InTurn(files.iterator());
    }

    private final class InTurn implements Iterator<Reading> {

        private final Iterator<InputFile> rest;
        private @Nullable SourceReader current;
        private Optional<Reading> next = Optional.empty();

        InTurn(Iterator<InputFile> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && (current != null || rest.hasNext())) {
                advance();
            }
            return next.isPresent();
        }

        private void advance() {
            var reader = current == null ? SourceReader.open(rest.next(), limits) : current;
            next = reader.read();
            current = next.isPresent() ? reader : null;
            if (next.isEmpty()) {
                reader.close();
            }
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var reading = next.orElseThrow();
            next = Optional.empty();
            return reading;
        }
    }
}
