/// What a ministry's own sign-in says of somebody comes in, a person of the ledger's of that ministry goes on, or nobody does.
/// It exists so that people need no second password; the registration decides the ministry, and the ledger what they may do, never a claim.
@NullMarked
package dialogue.operator.console.door.oidc;

import org.jspecify.annotations.NullMarked;
