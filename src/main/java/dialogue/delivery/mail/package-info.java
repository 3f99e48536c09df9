/// A dispatch comes in, a message goes out: to the mail server, or to a file where there is none, and the outcome comes back.
/// It exists so that nobody else knows what a message looks like, nor how far a broken connection had come.
@NullMarked
package dialogue.delivery.mail;

import org.jspecify.annotations.NullMarked;
