package dialogue.operator.answer;

import dialogue.intake.CsvText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The same for a spreadsheet: the columns are called as in [Json], `last.state` where one object stands within another. What holds several values has `|` between them; what is a list
/// of objects itself is in JSON alone.
public final class Csv {

    private Csv() {}

    /// The lines of an answer below a line of names.
    public static String of(Answer answer) {
        var lines = answer.lines();
        var columns = columns(lines.of(), "").toList();
        return CsvText.of(columns, lines.each().stream().map(Json::tree)
                .map(line -> columns.stream().map(column -> words(at(line, column))).toList()));
    }

    private static Stream<String> columns(Class<?> type, String within) {
        return Stream.of(type.getRecordComponents()).filter(component -> !isListOfRecords(component))
                .flatMap(component -> columns(component, within + underscored(component.getName())));
    }

    private static Stream<String> columns(RecordComponent component, String name) {
        var type = content(component);
        return type.isRecord() ? columns(type, name + ".") : Stream.of(name);
    }

    private static String underscored(String name) {
        return name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
    }

    private static boolean isListOfRecords(RecordComponent component) {
        return List.class.isAssignableFrom(component.getType()) && content(component).isRecord();
    }

    /// What a list or an optional value holds; else the type itself.
    private static Class<?> content(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType holder && holder.getActualTypeArguments().length == 1
                && holder.getActualTypeArguments()[0] instanceof Class<?> content ? content : component.getType();
    }

    private static JsonNode at(JsonNode line, String column) {
        return line.at("/" + column.replace('.', '/'));
    }

    private static String words(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream().map(each -> each.getKey() + "=" + words(each.getValue()))
                    .collect(Collectors.joining("|"));
        }
        return value.isArray()
                ? value.valueStream().map(Csv::words).collect(Collectors.joining("|"))
                : value.asString("");
    }
}
