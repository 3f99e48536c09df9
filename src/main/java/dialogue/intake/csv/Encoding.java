package dialogue.intake.csv;

import dialogue.intake.record.BlockSums;
import dialogue.intake.record.SummedStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The encoding of a file. A byte-order mark tells it, and so do bytes that are all UTF-8 and make likely characters; of any other file it is one of
/// [#CANDIDATES], and its bytes alone do not tell which.
///
/// @param mark bytes of the byte-order mark
public record Encoding(Charset charset, int mark) {

    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

    /// What a file without a mark may be in: UTF-8, and the code pages of a Canadian and a Korean Windows and of a Mac. The JDK knows no page of a Korean Mac;
    /// what that writes in two bytes a character is read by the Korean Windows' page.
    public static final List<Encoding> CANDIDATES = Stream.of("UTF-8", "windows-1252", "x-windows-949", "x-MacRoman")
            .map(name -> new Encoding(Charset.forName(name), 0)).toList();

    /// Each byte a character: in every candidate the bytes of delimiters, quotes and line ends are the same, and none of them is a part of another character.
    public static final Encoding BYTES = new Encoding(StandardCharsets.ISO_8859_1, 0);

    private static final List<Encoding> MARKED = List.of(new Encoding(StandardCharsets.UTF_8, 3),
            new Encoding(StandardCharsets.UTF_16LE, 2), new Encoding(StandardCharsets.UTF_16BE, 2));

    /// The encoding of a file whose bytes tell it.
    public static Optional<Encoding> certain(Path file) throws IOException {
        var marked = marked(file);
        return marked.isPresent() || !Utf8.isCertain(file) ? marked : Optional.of(UTF_8);
    }

    private static Optional<Encoding> marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(3);
            return MARKED.stream().filter(encoding -> encoding.begins(head)).findFirst();
        }
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /// As people call it: `windows-949`, where Java says `x-windows-949`.
    public String name() {
        return charset.name().startsWith("x-") ? charset.name().substring(2) : charset.name();
    }

    /// The text of a field that was read as [#BYTES]. Bytes that are no text come as U+FFFD.
    public String text(String bytes) {
        return new String(bytes.getBytes(BYTES.charset), charset);
    }

    private boolean begins(byte[] head) {
        return Arrays.equals("\uFEFF".getBytes(charset), Arrays.copyOf(head, mark));
    }

    /// The file's text without its mark. Bytes that are no text come as U+FFFD, so that they can be told by their line.
    ///
    /// @param sums takes the bytes that were read
    BufferedReader reader(Path file, BlockSums sums) throws IOException {
        var in = new SummedStream(Files.newInputStream(file), sums);
        try {
            in.readNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, charset), 64 << 10);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
