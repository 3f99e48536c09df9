package dialogue.operator.cli;

/// The person who gives the commands, as the system knows them.
final class Person {

    private Person() {}

    static String name() {
        return System.getProperty("user.name", "?");
    }
}
