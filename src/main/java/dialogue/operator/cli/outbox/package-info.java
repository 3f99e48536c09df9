/// The commands on messages to the ministries: a message's number comes in, a person's word on it and how it then stands go out.
/// It exists because what is sent cannot be taken back, so these acts stand by themselves.
@NullMarked
package dialogue.operator.cli.outbox;

import org.jspecify.annotations.NullMarked;
