package dialogue.delivery;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A ministry in the configuration, as given, to be judged by [Ministries]. The prefix names one of the two; both have the same keys.
///
/// @param addresses where its messages go, one message an address
/// @param domains the domains that its addresses may have; those below them count too
/// @param languages those of messages and documents: en, fr, ko; without them, those of its own documents
/// @param audiences what it receives: joint, and its own
/// @param formats what is attached, in this order: pdf, xlsx
/// @param noticeOnly true to name the documents only
/// @param marking the highest that may be mailed to it: unclassified
@ConfigurationProperties("dialogue.ministries.canada")
public record MinistrySettings(@DefaultValue List<String> addresses, @DefaultValue List<String> domains,
        @DefaultValue List<String> languages, @DefaultValue List<String> audiences,
        @DefaultValue({"pdf", "xlsx"}) List<String> formats, @DefaultValue("false") boolean noticeOnly,
        @DefaultValue("unclassified") String marking) {}
