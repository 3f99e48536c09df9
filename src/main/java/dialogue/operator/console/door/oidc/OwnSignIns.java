package dialogue.operator.console.door.oidc;

import java.util.List;

/// The ministries' own sign-ins, none where none is configured.
public record OwnSignIns(List<OwnSignIn> all) {

    public OwnSignIns {
        all = List.copyOf(all);
    }
}
