package dialogue.delivery;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.render.Format;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ministries that get mail. They exist only with addresses in their own domains and documents that they may read.
public record Ministries(List<Ministry> all) {

    private static final String ADDRESS = "[a-z0-9.!#$%&*+/=?^_`{|}~-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+";

    /// The ministries of a configuration, `dialogue.ministries`.
    ///
    /// @throws Problem that names key, value, what is allowed and the remedy
    public static Ministries of(Map<String, MinistrySettings> settings) {
        var ministries = settings.entrySet().stream().map(entry -> ministry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Ministry::party)).toList();
        requireOneReaderEach(ministries);
        Domains.requireApart(ministries);
        return new Ministries(ministries);
    }

    private static Ministry ministry(String name, MinistrySettings settings) {
        var party = one("dialogue.ministries", name, Party.values(), Keyed::key);
        var key = "dialogue.ministries." + party.key() + ".";
        one(key + "marking", settings.marking(), new Marking[]{Marking.UNCLASSIFIED}, Keyed::key);
        var languages = settings.languages().stream()
                .map(each -> one(key + "languages", each, Language.values(), Language::key)).toList();
        var readable = Arrays.stream(Audience.values()).filter(each -> each.readableBy(Optional.of(party)))
                .toArray(Audience[]::new);
        var ministry = new Ministry(party, lower(settings.addresses()), Set.copyOf(lower(settings.domains())),
                languages.isEmpty() ? languages(party) : languages,
                some(key + "audiences", settings.audiences(), readable, Keyed::key),
                some(key + "formats", settings.formats(), Format.values(), Keyed::key), settings.noticeOnly());
        requireAddresses(key, ministry);
        return ministry;
    }

    private static List<Language> languages(Party party) {
        return Audience.valueOf(party.name()).languages();
    }

    private static List<String> lower(List<String> values) {
        return values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
    }

    private static <T> Set<T> some(String key, List<String> given, T[] allowed, Function<T, String> name) {
        return given.stream().map(each -> one(key, each, allowed, name)).collect(Collectors.toSet());
    }

    private static <T> T one(String key, String given, T[] allowed, Function<T, String> name) {
        return Arrays.stream(allowed).filter(each -> name.apply(each).equals(given.strip().toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> Problem.of(Kind.FAILED, "setting.choice", key, given,
                        Arrays.stream(allowed).map(name).collect(Collectors.joining(", "))));
    }

    private static void requireAddresses(String key, Ministry ministry) {
        requireGiven(key + "addresses", ministry.addresses());
        requireGiven(key + "domains", ministry.domains());
        requireGiven(key + "audiences", ministry.audiences());
        requireGiven(key + "formats", ministry.formats());
        ministry.domains().forEach(domain -> Domains.requireOwned(key + "domains", domain));
        ministry.addresses().forEach(address -> {
            requireAddress(key + "addresses", address);
            if (!ministry.allows(address)) {
                throw Problem.of(Kind.FAILED, "setting.domain", key + "addresses", address, domains(ministry),
                        key + "domains");
            }
        });
    }

    private static void requireGiven(String key, Collection<?> values) {
        if (values.isEmpty()) {
            throw Problem.of(Kind.FAILED, "setting.missing", key);
        }
    }

    /// Makes sure that an address is a plain one.
    ///
    /// @throws Problem where it is no plain address, such as `desk@ministry.example`
    public static void requireAddress(String key, String address) {
        if (!address.toLowerCase(Locale.ROOT).matches(ADDRESS)) {
            throw Problem.of(Kind.FAILED, "setting.address", key, address);
        }
    }

    static String domains(Ministry ministry) {
        return ministry.domains().stream().sorted().collect(Collectors.joining(", "));
    }

    /// An address stands for one reader: of two ministries it would get both ministries' own documents.
    private static void requireOneReaderEach(List<Ministry> ministries) {
        var known = new HashSet<String>();
        ministries.forEach(ministry -> ministry.addresses().stream().filter(address -> !known.add(address)).findFirst()
                .ifPresent(address -> {
                    throw Problem.of(Kind.FAILED, "setting.twice",
                            "dialogue.ministries." + ministry.party().key() + ".addresses", address);
                }));
    }

    public Optional<Ministry> of(Party party) {
        return all.stream().filter(ministry -> ministry.party() == party).findFirst();
    }
}
