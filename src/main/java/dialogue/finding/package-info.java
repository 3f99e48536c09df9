/// What is wrong or doubtful in the input: the intake tells it, a person at the command line and the readers of a document read it.
/// It exists apart from the reports, so that who shows a finding cannot see a report.
@NullMarked
@ApplicationModule(allowedDependencies = "plan")
package dialogue.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
