package dialogue.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as precise as its source: a day, a month, a quarter or a year. It is a date at its place; no time zone ever moves it, and
/// what is imprecise stays so to the page.
///
/// @param earliest the first day it may mean
/// @param precision how much of it is known
public record PlanDate(LocalDate earliest, Precision precision) implements Comparable<PlanDate> {

    /// How much of a date is known.
    public enum Precision {
        DAY, MONTH, QUARTER, YEAR
    }

    public PlanDate {
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(earliest.getYear(), (earliest.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> LocalDate.of(earliest.getYear(), 1, 1);
        };
    }

    public static PlanDate day(LocalDate day) {
        return new PlanDate(day, Precision.DAY);
    }

    public static PlanDate month(YearMonth month) {
        return new PlanDate(month.atDay(1), Precision.MONTH);
    }

    /// A quarter of a year.
    ///
    /// @param quarter 1 to 4
    public static PlanDate quarter(int year, int quarter) {
        return new PlanDate(LocalDate.of(year, quarter * 3 - 2, 1), Precision.QUARTER);
    }

    public static PlanDate year(int year) {
        return new PlanDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /// The last day it may mean.
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case QUARTER -> earliest.plusMonths(3).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    public int year() {
        return earliest.getYear();
    }

    /// The quarter its first day lies in, 1 to 4.
    private int quarter() {
        return (earliest.getMonthValue() + 2) / 3;
    }

    /// True when even its last possible day lies before the given one: nobody may call it late earlier.
    public boolean isOver(LocalDate day) {
        return latest().isBefore(day);
    }

    /// True when it is not over on a day and its last possible day lies no later than another: it falls due between the two for certain.
    public boolean isDueBetween(LocalDate day, LocalDate end) {
        return !isOver(day) && !latest().isAfter(end);
    }

    /// True when it may lie on or before the given day, so that it belongs to the record and not to the calendar ahead.
    public boolean hasBegun(LocalDate day) {
        return !earliest.isAfter(day);
    }

    @Override
    public int compareTo(PlanDate other) {
        var byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }

    /// ISO 8601 as far as known: `2026-02-25`, `2026-02`, `2026-Q1`, `2026`.
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case QUARTER -> year() + "-Q" + quarter();
            case YEAR -> Integer.toString(year());
        };
    }
}
