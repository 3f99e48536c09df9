package dialogue.setting;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What stands directly under `dialogue` in the configuration.
///
/// @param version the version of the program; set by the build
/// @param input the folder to read
/// @param output the folder of the documents and of the ledger
/// @param outputAccess who may read the output folder: owner or group
/// @param serve true where the schedules fire; set by `dialogue serve`
@ConfigurationProperties("dialogue")
public record ProgramSettings(String version, Path input, Path output, String outputAccess,
        @DefaultValue("false") boolean serve) {}
