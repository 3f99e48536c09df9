package dialogue.operator.cli.work;

/// Who gives a command, for the audit: the name under which the operating system knows them.
public final class Person {

    private Person() {}

    public static String name() {
        return System.getProperty("user.name", "unknown");
    }
}
