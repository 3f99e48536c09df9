/// One production: a request comes in, a published revision and its record go out, by way of a Spring Batch job over the steps of the pipeline.
/// It exists to make a wish come true exactly once, whatever breaks in between.
@NullMarked
@ApplicationModule(allowedDependencies = {"delivery", "delivery::folder", "render", "render::pdf", "render::form",
        "briefing",
        "briefing::composer",
        "release",
        "review", "finding", "intake", "intake::folder", "intake::life", "intake::judge", "intake::reader",
        "intake::row", "intake::table", "occasion",
        "plan", "language", "setting", "watch"})
package dialogue.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
