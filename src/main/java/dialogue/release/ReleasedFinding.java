package dialogue.release;

import java.util.List;

/// A finding of the intake that an audience may read; its words stand in `messages/findings_*.properties` under the code.
///
/// @param error true where it refused its record
/// @param file path below the input folder
/// @param line the line of the record, or 0 for a whole file
/// @param column the column's name, or empty
public record ReleasedFinding(String code, boolean error, String file, int line, String column, List<String> details) {}
