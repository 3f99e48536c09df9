package dialogue.run.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What a process is called: `machine/process/birth`. No clock is in it: the JDK counts the start of a process from that of the machine, which
/// moves with the clock.
///
/// @param machine within which the number of a process means one process: the host since its last start, and within it the container
/// @param birth tells processes from each other that had the same number one after the other
record ProcessName(String machine, long process, String birth) {

    /// The name of a process of this machine.
    static ProcessName of(ProcessHandle process) {
        return new ProcessName(ownMachine(), process.pid(), birth(process.pid()).orElse("0"));
    }

    /// @throws NumberFormatException where it is no such name
    static ProcessName parse(String name) {
        var parts = name.split("/", 3);
        return new ProcessName(parts[0], Long.parseLong(parts.length > 1 ? parts[1] : ""),
                parts.length > 2 ? parts[2] : "");
    }

    private static String ownMachine() {
        var boot = line(Path.of("/proc/sys/kernel/random/boot_id")).map(id -> "~" + id.replaceAll("-.*", ""));
        return host() + boot.map(id -> id + "~" + container()).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /// Two containers of one machine may have one name, and number their processes each for itself.
    private static String container() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("[^0-9]", "");
        } catch (IOException e) {
            return "";
        }
    }

    /// Linux: the ticks between the start of the machine and that of the process, as in `man proc_pid_stat`, field 22; behind the name in
    /// brackets, which may hold anything, come the fields from 3 on. One that is dead and not yet fetched is Z or X there. Elsewhere the start
    /// that the system itself has written down.
    private static Optional<String> birth(long process) {
        if (!Files.exists(Path.of("/proc/self/stat"))) {
            return ProcessHandle.of(process).flatMap(handle -> handle.info().startInstant()).map(Instant::toEpochMilli)
                    .map(String::valueOf);
        }
        return line(Path.of("/proc", String.valueOf(process), "stat"))
                .map(line -> line.substring(line.lastIndexOf(')') + 2).split(" ", -1))
                .filter(fields -> !fields[0].matches("[ZX]")).map(fields -> fields[19]);
    }

    private static Optional<String> line(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// To be asked of a process of this machine.
    boolean isAlive() {
        return birth(process).filter(birth::equals).isPresent();
    }

    @Override
    public String toString() {
        return machine + "/" + process + "/" + birth;
    }
}
