package dialogue.gate;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dialogue.plan.Party;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A way in which an input may differ without a difference in what the other party may read. Each makes one of two equal inputs another one; most
/// leave the first as it is.
enum Secret {
    NOTE_CHANGED {
        @Override
        void hide(Pair pair) {
            pair.right(Secret::any).put("note", "Another note " + pair.random().nextInt());
        }
    },
    NOTE_EMPTIED {
        @Override
        void hide(Pair pair) {
            pair.left(Secret::any).put("note", "A note with some length to it");
            pair.right(Secret::any).put("note", "");
        }
    },
    NOTE_WITH_LINE_BREAKS {
        @Override
        void hide(Pair pair) {
            pair.right(Secret::any).put("note", "A line\nand another\r\n\r\nand a last one, with a comma");
        }
    },
    NOTE_IN_ANOTHER_SCRIPT {
        @Override
        void hide(Pair pair) {
            pair.right(Secret::any).put("note", "이 사안은 아직 논의하지 않음 · Нет");
        }
    },
    OWN_COLUMN_CHANGED {
        @Override
        void hide(Pair pair) {
            pair.both(Secret::any, row -> row.put("share", "own"));
            var changes = List.of(Map.entry("status", "completed"), Map.entry("progress_en", "Other progress"),
                    Map.entry("progress_ko", ""), Map.entry("next_step_fr", "Autre étape"),
                    Map.entry("next_step_due", "2029"), Map.entry("for_dialogue_en", "Raise it elsewhere"),
                    Map.entry("note", "n"), Map.entry("updated_on", pair.year() + "-05-30"));
            var change = pair.pick(changes);
            var row = pair.right(Secret::own);
            row.put(change.getKey(), change.getValue());
            row.put("completed_on", row.get("status").equals("completed") ? pair.year() + "-03-03" : "");
        }
    },
    OWN_ADDED {
        @Override
        void hide(Pair pair) {
            var key = pair.unreported();
            pair.right().rows.add(pair.random().nextInt(pair.right().rows.size() + 1), pair.ownReport(key));
        }
    },
    OWN_REMOVED {
        @Override
        void hide(Pair pair) {
            pair.both(Secret::any, row -> row.put("share", "own"));
            pair.right().rows.remove(pair.right(Secret::own));
        }
    },
    OWN_MOVED {
        @Override
        void hide(Pair pair) {
            var key = pair.unreported();
            pair.both(Secret::any, row -> row.put("share", "own"));
            pair.right(Secret::own).put("initiative", key);
        }
    },
    OWN_IN_A_FILE_OF_ITS_OWN {
        @Override
        void hide(Pair pair) {
            var key = pair.unreported();
            var name = pair.hider().key() + pair.pick(List.of("-0.csv", ".0.csv", "-own.csv", "_z.csv", " 2.CSV"));
            var file = new ReportFile(pair.hider(), pair.year(), name);
            file.rows.add(pair.ownReport(key));
            pair.rightInput().files.add(file);
        }
    },
    OWN_REFUSED {
        @Override
        void hide(Pair pair) {
            var key = pair.unreported();
            pair.right().rows.add(0, pair.spoilt(pair.ownReport(key)));
        }
    },
    OWN_IS_NEWEST {
        @Override
        void hide(Pair pair) {
            pair.both(Secret::any, row -> row.put("share", "own"));
            pair.right(Secret::own).put("updated_on", pair.year() + "-06-30");
        }
    },
    SHARED_NOTE_REFUSED {
        @Override
        void hide(Pair pair) {
            pair.right(Secret::shared).put("note", pair.pick(
                    List.of("a\u0001b", "😀", "x".repeat(70_000), "some " + ReportFile.DAMAGE + " bytes",
                            (ReportFile.DAMAGE + "x").repeat(9_000), "une pr?paration", "lÕaccord à préparer")));
        }
    },
    SHARED_BESIDE_OWN {
        @Override
        void hide(Pair pair) {
            var twin = pair.ownReport(pair.right(Secret::shared).get("initiative"));
            pair.right().rows.add(pair.random().nextInt(pair.right().rows.size() + 1),
                    pair.random().nextBoolean() ? twin : pair.spoilt(twin));
        }
    },
    SHARED_REFUSED_OR_ABSENT {
        @Override
        void hide(Pair pair) {
            pair.left().rows.remove(pair.left(Secret::free));
            pair.spoilt(pair.right(Secret::free));
        }
    },
    SHARED_KEPT_OR_ABSENT {
        @Override
        void hide(Pair pair) {
            pair.left().rows.remove(pair.left(Secret::free));
            pair.right(Secret::free).put("share", "own");
        }
    },
    FILE_NAMED_OTHERWISE {
        @Override
        void hide(Pair pair) {
            pair.right().name = pair.hider().key() + pair.pick(List.of("-a ministry.csv", "2.CSV", "_v7 (final).csv"));
        }
    },
    FILE_ENCODED_OTHERWISE {
        @Override
        void hide(Pair pair) {
            pair.right().marked = true;
            pair.right().charset = pair.pick(List.of(UTF_16LE, UTF_16BE, pair.right().charset));
        }
    },
    FILE_WITH_UNKNOWN_COLUMNS {
        @Override
        void hide(Pair pair) {
            pair.right().unknown = List.of("Remarks", "P2-90");
            pair.right().rows.forEach(row -> row.put("Remarks", "quiet " + pair.random().nextInt()));
        }
    },
    ROWS_IN_ANOTHER_ORDER {
        @Override
        void hide(Pair pair) {
            Collections.shuffle(pair.right().rows, new Random(pair.random().nextInt()));
        }
    },
    LINES_THAT_END_OTHERWISE {
        @Override
        void hide(Pair pair) {
            pair.right().lineEnd = pair.pick(List.of("\n", "\r", "\r\n\r\n"));
            pair.right().delimiter = pair.pick(List.of(";", "\t", ","));
        }
    },
    COLUMNS_IN_ANOTHER_ORDER {
        @Override
        void hide(Pair pair) {
            Collections.shuffle(pair.right().order, new Random(pair.random().nextInt()));
            pair.right().translated = true;
        }
    };

    /// Makes the two inputs of a pair differ.
    abstract void hide(Pair pair);

    private static boolean any(Map<String, String> row) {
        return !row.getOrDefault("initiative", "").equals(GateInput.SHARED);
    }

    private static boolean own(Map<String, String> row) {
        return any(row) && row.getOrDefault("share", "").equals("own");
    }

    private static boolean shared(Map<String, String> row) {
        return row.getOrDefault("share", "").isEmpty();
    }

    /// A shared report that is not the one the review stands on.
    private static boolean free(Map<String, String> row) {
        return any(row) && shared(row);
    }

    static Map<String, String> copy(Map<String, String> row) {
        return new LinkedHashMap<>(row);
    }

    static Party reader(Party hider) {
        return hider.other();
    }
}
