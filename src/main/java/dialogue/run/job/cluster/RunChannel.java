package dialogue.run.job.cluster;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.integration.channel.QueueChannel;
import org.springframework.integration.store.ChannelMessageStore;
import org.springframework.integration.store.MessageGroupQueue;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;

/// The channel by which one step of a run hands its partitions out. What is in somebody's hand lies in it until that is done.
final class RunChannel implements MessageChannel {

    private final ChannelMessageStore handedOut;
    private final long run;
    private final MessageChannel queue;
    private final AtomicInteger sent = new AtomicInteger();

    RunChannel(ChannelMessageStore handedOut, long run) {
        this.handedOut = handedOut;
        this.run = run;
        this.queue = new QueueChannel(new MessageGroupQueue(handedOut, run));
    }

    @Override
    public boolean send(Message<?> message, long timeout) {
        var taken = queue.send(message, timeout);
        sent.incrementAndGet();
        return taken;
    }

    /// How many of those that were sent are done; never too many.
    int done() {
        var before = sent.get();
        return Math.max(0, before - handedOut.messageGroupSize(run));
    }
}
