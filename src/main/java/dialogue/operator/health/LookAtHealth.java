package dialogue.operator.health;

import dialogue.schedule.Health;

/// Looks whether the briefings are made and delivered by themselves, and what waits longer than it should. It repairs nothing.
public final class LookAtHealth {

    private final Health health;
    private final Delays delays;
    private final Figures figures;

    LookAtHealth(Health health, Delays delays, Figures figures) {
        this.health = health;
        this.delays = delays;
        this.figures = figures;
    }

    public Condition look() {
        var found = health.look();
        return new Condition(found.wrong(), delays.all(), found.notes(), figures.all());
    }
}
