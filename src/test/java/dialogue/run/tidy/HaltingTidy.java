package dialogue.run.tidy;

import dialogue.Dialogue;
import dialogue.run.Retention;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Sought;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/// Removes what is old from `output`, in a process of its own that ends as by a kill right behind an entry into the audit.
final class HaltingTidy {

    static final int KILLED = 137;

    private HaltingTidy() {}

    /// Removes, and ends.
    ///
    /// @param arguments the number of the entry behind which it ends, from 1
    public static void main(String[] arguments) {
        var last = Integer.parseInt(arguments[0]);
        new SpringApplicationBuilder(Dialogue.class)
                .initializers((GenericApplicationContext starting) -> starting.registerBean("halting", Audit.class,
                        () -> new Halting(starting.getBean("audit", Audit.class), new AtomicInteger(last)),
                        bean -> bean.setPrimary(true)))
                .run("--dialogue.output=output", "--dialogue.retention.superseded-documents=30d",
                        "--dialogue.retention.runs=30d", "--dialogue.retention.messages=30d")
                .getBean(Retention.class).tidy("mina");
    }

    private record Halting(Audit audit, AtomicInteger left) implements Audit {

        @Override
        public void enter(String person, String act, String subject) {
            audit.enter(person, act, subject);
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        @Override
        public List<Act> about(String subject) {
            return audit.about(subject);
        }

        @Override
        public List<Act> page(Sought sought, long before, int most) {
            return audit.page(sought, before, most);
        }

        @Override
        public List<Act> acts() {
            return audit.acts();
        }
    }
}
