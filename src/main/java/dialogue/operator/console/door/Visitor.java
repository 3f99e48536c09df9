package dialogue.operator.console.door;

import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Party;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/// The person who looks at a page. Pages take it as an argument.
///
/// @param name under which they sign in
/// @param side the ministry they belong to; null for none, who reads only what is for both
/// @param duties what they may do
public record Visitor(String name, @Nullable Party side, Set<Duty> duties) implements Serializable {

    public Visitor {
        duties = Set.copyOf(duties);
    }

    /// Who makes a request, or nobody yet.
    public static Optional<Visitor> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signed
                && signed.getPrincipal() instanceof Visitor visitor
                        ? Optional.of(visitor)
                        : Optional.empty();
    }

    public Optional<Party> ministry() {
        return Optional.ofNullable(side);
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /// Lets only those go on who have a duty.
    ///
    /// @throws AccessDeniedException which is answered as a page that one may not see
    public void require(Duty duty) {
        if (!has(duty)) {
            throw new AccessDeniedException(duty.key());
        }
    }

    /// Under which key the ledger has them.
    public PersonKey key() {
        return new PersonKey(ministry(), name);
    }

    /// As the ledger names them, such as `canada/marie`, or `joint/sam` without a ministry.
    public String person() {
        return key().toString();
    }
}
