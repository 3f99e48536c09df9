/// The commands of whoever runs the program as a service: schedules, problems, health, audit and backup come in from the ledger, tables and exit codes go out.
/// It exists for administrators and their monitors.
@NullMarked
package dialogue.operator.cli.serve;

import org.jspecify.annotations.NullMarked;
