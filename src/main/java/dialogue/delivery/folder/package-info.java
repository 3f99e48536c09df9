/// Documents and the account of their making come in, a revision's folder appears in the output folder in one move.
/// It exists so that whoever looks into the output folder sees whole revisions only, whatever breaks meanwhile.
@NullMarked
@NamedInterface("folder")
package dialogue.delivery.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
