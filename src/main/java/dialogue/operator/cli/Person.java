package dialogue.operator.cli;

/// Who gives a command, for the audit: the name under which the operating system knows them.
final class Person {

    private Person() {}

    static String name() {
        return System.getProperty("user.name", "unknown");
    }
}
