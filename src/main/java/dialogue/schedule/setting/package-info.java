/// The texts of the configuration come in; rules, or the sentence that says which key is wrong and what it may be, go out.
/// It exists because a schedule that is misread is noticed a year later.
@NullMarked
package dialogue.schedule.setting;

import org.jspecify.annotations.NullMarked;
