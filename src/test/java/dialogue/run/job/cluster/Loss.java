package dialogue.run.job.cluster;

import dialogue.ProgramProcess;
import java.io.IOException;

/// How a machine that helps, and is called `lost` in the database, is lost.
enum Loss {
    KILLED {
        @Override
        void of(ProgramProcess process, Installation installation) throws Exception {
            process.kill();
        }
    },
    FROZEN {
        @Override
        void of(ProgramProcess process, Installation installation) throws Exception {
            signal(process, "-STOP");
        }
    },
    CUT_OFF {
        @Override
        void of(ProgramProcess process, Installation installation) {
            installation.count("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name"
                    + " = 'lost'");
        }
    };

    abstract void of(ProgramProcess process, Installation installation) throws Exception;

    static void signal(ProgramProcess process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.process().pid())).start().waitFor();
    }
}
