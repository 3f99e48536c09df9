package dialogue.release;

import dialogue.finding.Place;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// SHA-256 over values, field by field. Records are walked by their components, so that a new field can never be forgotten; every value
/// is framed, so that no two different contents read alike.
public final class Checksum {

    private final MessageDigest digest;
    private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

    Checksum() {
        this(DigestUtils.getSha256Digest());
    }

    private Checksum(MessageDigest digest) {
        this.digest = digest;
    }

    /// SHA-256, in hexadecimal, of one value.
    public static String of(Object value) {
        return new Checksum().add(value).hex();
    }

    /// SHA-256, in hexadecimal, of a record whose first two components are a review and the last one before it: the same as of any value, but for that
    /// the two are walked once, whatever else is asked of them.
    ///
    /// @param value whose first components are the other two
    public static String of(Record value, ReleasedReview review, Optional<ReleasedReview> previous) {
        var checksum = review.walked(previous);
        if (previous.isEmpty()) {
            checksum.add(previous);
        }
        return checksum.addComponents(value, 2).hex();
    }

    Checksum add(@Nullable Object value) {
        switch (value) {
            case null -> frame("null");
            // before the others, for they are nearly all
            case String _,Number _,Boolean _,Enum<?> _,Temporal _ -> frame(value.toString());
            case Optional<?> optional -> add(optional.orElse(null));
            case Map<?, ?> map -> addAll(
                    map.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().toString())).toList());
            case Map.Entry<?, ?> entry -> add(entry.getKey()).add(entry.getValue());
            case Set<?> set -> addAll(set.stream().sorted(Comparator.comparing(Object::toString)).toList());
            case Collection<?> collection -> addAll(collection);
            case ReleasedReview review -> review.addTo(this);
            // as before there were workbooks, so that the documents of text files stay what they were
            case Place place when place.sheet() == null -> add(place.file()).add(place.line()).add(place.column());
            case Record components -> addComponents(components, 0);
            // what prints as nothing would count for nothing
            default -> throw new IllegalStateException("No rule how a " + value.getClass().getName() + " counts");
        }
        return this;
    }

    private void addAll(Collection<?> values) {
        frame("#" + values.size());
        values.forEach(this::add);
    }

    private Checksum addComponents(Record value, int first) {
        var all = accessors.computeIfAbsent(value.getClass(), Checksum::accessorsOf);
        for (var accessor : all.subList(first, all.size())) {
            try {
                add(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Component " + accessor.getName() + " of " + value.getClass(), e);
            }
        }
        return this;
    }

    /// Java asks for the caller at each call of a method that was not made accessible.
    private static List<Method> accessorsOf(Class<?> type) {
        var all = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
        all.forEach(accessor -> accessor.setAccessible(true));
        return all;
    }

    private void frame(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// One that goes on from here by itself.
    Checksum copy() {
        try {
            return new Checksum((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the Java runtime cannot be copied", e);
        }
    }
}
