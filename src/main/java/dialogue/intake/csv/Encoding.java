package dialogue.intake.csv;

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

/// The encoding of a file: by its byte-order mark, else UTF-8 if all its bytes are, else the first fallback that knows all its bytes.
/// A file of which most is UTF-8 is damaged UTF-8, not another encoding: `é` must not turn into `Ã©` because of one wrong byte.
///
/// @param mark bytes of the byte-order mark
public record Encoding(Charset charset, int mark) {

    private static final List<Encoding> MARKED = List.of(new Encoding(StandardCharsets.UTF_8, 3),
            new Encoding(StandardCharsets.UTF_16LE, 2), new Encoding(StandardCharsets.UTF_16BE, 2));

    /// Finds the encoding of a file.
    ///
    /// @param fallbacks at least one; the first that fits is taken, else the last
    public static Encoding of(Path file, List<Charset> fallbacks) throws IOException {
        var marked = marked(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        var isUtf8 = Decoding.of(file, StandardCharsets.UTF_8).isMostlyText();
        return new Encoding(isUtf8 ? StandardCharsets.UTF_8 : fitting(file, fallbacks), 0);
    }

    private static Charset fitting(Path file, List<Charset> fallbacks) throws IOException {
        for (var fallback : fallbacks) {
            if (Decoding.of(file, fallback).isText()) {
                return fallback;
            }
        }
        return fallbacks.getLast();
    }

    private static Optional<Encoding> marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(3);
            return MARKED.stream().filter(encoding -> encoding.begins(head)).findFirst();
        }
    }

    /// As people call it: `windows-949`, where Java says `x-windows-949`.
    public String name() {
        return charset.name().startsWith("x-") ? charset.name().substring(2) : charset.name();
    }

    private boolean begins(byte[] head) {
        return Arrays.equals("\uFEFF".getBytes(charset), Arrays.copyOf(head, mark));
    }

    /// The file's text without its mark. Bytes that are no text come as U+FFFD, so that they can be told by their line.
    BufferedReader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, charset), 64 << 10);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
