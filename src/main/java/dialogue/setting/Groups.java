package dialogue.setting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands directly under `dialogue` in the configuration. What stands under a group is for the module that reads it.
record Groups(@Nullable String version, @Nullable String input, @Nullable String output, @Nullable String outputAccess,
        @Nullable Map<String, Object> intake, @Nullable Map<String, Object> ministries,
        @Nullable Map<String, Object> mail, @Nullable Map<String, Object> schedules,
        @Nullable Map<String, Object> calendar,
        @Nullable Map<String, Object> console, @Nullable Map<String, Object> job,
        @Nullable Map<String, Object> retention, @Nullable String serve) {}
