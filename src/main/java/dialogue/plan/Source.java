package dialogue.plan;

import dialogue.language.Text;
import java.time.LocalDate;
import java.util.Optional;

/// What a fact of the plan rests on: a page, a paper or a speech of somebody other than the two reports.
///
/// @param key by which records name it
/// @param publisher who answers for it
/// @param title its own, or what it is
/// @param address on the web, beginning with `https://`; empty where none is at hand
/// @param date when it was published, as far as known
/// @param accessed the day on which somebody last looked at it
public record Source(String key, Text publisher, Text title, Optional<String> address, Optional<PlanDate> date,
        Optional<LocalDate> accessed) {}
