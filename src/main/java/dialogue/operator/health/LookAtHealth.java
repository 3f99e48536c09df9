package dialogue.operator.health;

import dialogue.schedule.Health;
import dialogue.schedule.ScheduleOperations;

/// Looks whether the briefings are made and delivered by themselves, and what waits longer than it should. It repairs nothing.
public final class LookAtHealth {

    private final Health health;
    private final ScheduleOperations schedules;
    private final Delays delays;
    private final Figures figures;

    LookAtHealth(Health health, ScheduleOperations schedules, Delays delays, Figures figures) {
        this.health = health;
        this.schedules = schedules;
        this.delays = delays;
        this.figures = figures;
    }

    public Condition look() {
        var found = health.look();
        var standing = schedules.list();
        return new Condition(found.wrong(), delays.all(standing), found.notes(), figures.all(standing));
    }
}
