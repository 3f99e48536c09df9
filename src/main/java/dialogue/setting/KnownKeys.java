package dialogue.setting;

import dialogue.language.Nearest;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Reads parts of the configuration and refuses a key that they do not have: passed over, a misspelt one would leave a default in
/// its place without a word. The keys are the components of a record, whose annotation says where they stand; the build writes them down for
/// editors from the same records.
public record KnownKeys(Binder binder) {

    private static final BindHandler STRICT = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, _ -> true);
    private static final BindHandler IN_FILES = new NoUnboundElementsBindHandler(BindHandler.DEFAULT,
            source -> !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource));

    /// The reader of a configuration whose groups are known.
    ///
    /// @throws Problem where one is not
    public static KnownKeys of(Environment environment) {
        var keys = new KnownKeys(Binder.get(environment));
        keys.requireGroups();
        return keys;
    }

    /// Reads the part that a record is annotated with.
    ///
    /// @throws Problem that names the key, the one that was probably meant, and those there are
    public <R extends Record> R one(Class<R> settings) {
        var part = part(settings);
        return read(part.getNumberOfElements(), settings, STRICT,
                handler -> binder.bindOrCreate(part.toString(), Bindable.of(settings), handler));
    }

    /// Reads what belongs to no group.
    ProgramSettings program() {
        return binder.bindOrCreate(part(ProgramSettings.class).toString(), ProgramSettings.class);
    }

    /// Makes sure that every group under `dialogue` is known. Variables of the environment may be anybody's: `DIALOGUE_HOME` is no group.
    ///
    /// @throws Problem likewise
    void requireGroups() {
        read(1, Groups.class, IN_FILES, handler -> binder.bindOrCreate("dialogue", Bindable.of(Groups.class), handler));
    }

    /// Reads a part of named entries that have the same keys; the record is annotated with one of them.
    ///
    /// @throws Problem likewise
    public <R extends Record> Map<String, R> entries(Class<R> settings) {
        var entry = part(settings);
        var part = entry.getParent();
        return read(entry.getNumberOfElements(), settings, STRICT,
                handler -> binder.bind(part, Bindable.mapOf(String.class, settings), handler).orElse(Map.of()));
    }

    static ConfigurationPropertyName part(Class<?> settings) {
        return ConfigurationPropertyName.of(settings.getAnnotation(ConfigurationProperties.class).value());
    }

    /// @param depth elements of a name before the key
    private static <T> T read(int depth, Class<?> settings, BindHandler strict, Function<BindHandler, T> bind) {
        try {
            return bind.apply(strict);
        } catch (BindException e) {
            var keys = keys("", settings).toList();
            var longest = keys.stream().mapToInt(key -> key.split("\\.").length).max().orElse(1);
            unbound(e).map(name -> name.chop(depth + longest)).filter(name -> keys.stream().map(KnownKeys::letters)
                    .noneMatch(letters(name.subName(depth).toString())::equals)).findFirst().ifPresent(name -> {
                        throw refuse(name, depth, keys);
                    });
            return bind.apply(BindHandler.DEFAULT);
        }
    }

    private static Stream<ConfigurationPropertyName> unbound(BindException failure) {
        return failure.getCause() instanceof UnboundConfigurationPropertiesException unbound
                ? unbound.getUnboundProperties().stream().map(ConfigurationProperty::getName)
                        .map(name -> name.isLastElementIndexed() ? name.getParent() : name)
                : Stream.empty();
    }

    /// The environment has no hyphens: `RETRY_FIRST` may be `retry-first`, though it looks like `retry.first`.
    private static String letters(String key) {
        return key.replaceAll("[-.]", "");
    }

    private static Problem refuse(ConfigurationPropertyName name, int depth, List<String> keys) {
        return Nearest.to(name.subName(depth).toString(), keys).map(
                nearest -> problem("setting.unknown-nearest", name, keys, name.chop(depth) + "." + nearest))
                .orElseGet(() -> problem("setting.unknown", name, keys));
    }

    private static Problem problem(String code, ConfigurationPropertyName name, List<String> keys, Object... nearest) {
        var details = Stream.concat(Stream.of(name.toString(), String.join(", ", keys)), Stream.of(nearest));
        return Problem.of(Kind.FAILED, code, details.toArray());
    }

    static Stream<String> keys(String before, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(component -> keys(before, component));
    }

    private static Stream<String> keys(String before, RecordComponent component) {
        var name = before + DataObjectPropertyName.toDashedForm(component.getName());
        return component.getType().isRecord() ? keys(name + ".", component.getType()) : Stream.of(name);
    }
}
