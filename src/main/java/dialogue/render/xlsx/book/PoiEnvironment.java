package dialogue.render.xlsx.book;

import dialogue.language.Language;
import java.util.TimeZone;
import org.apache.poi.util.LocaleUtil;

/// What POI takes from the thread it runs on, set for one workbook and put back afterwards. Left alone, the machine's locale and zone, and
/// any XML library that happens to stand on the class path, would decide bytes of the file.
public final class PoiEnvironment implements AutoCloseable {

    private final ClassLoader before;

    public PoiEnvironment(Language language) {
        LocaleUtil.setUserLocale(language.locale());
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone("UTC"));
        var thread = Thread.currentThread();
        before = thread.getContextClassLoader();
        // POI asks for an XML transformer a part: with the platform's loader it is the platform's own, found without a search of every jar,
        // which took three quarters of a small workbook's time
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
        LocaleUtil.resetUserLocale();
        LocaleUtil.resetUserTimeZone();
    }
}
