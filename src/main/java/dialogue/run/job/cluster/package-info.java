/// The documents of a run come in from whatever machine hands them out, and go to whatever machine is free, by way of the database that all of them share.
/// It exists so that a run ends sooner where there are more machines; on one machine nothing of it is loaded.
@NullMarked
package dialogue.run.job.cluster;

import org.jspecify.annotations.NullMarked;
