package dialogue.operator.console.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/// What holds for the page that a window shows, whatever it says: WCAG 2.2 AA as far as a program can tell, no sideways scroll, all by keyboard, every letter drawn.
final class PageRules {

    private static final String AXE = axe();

    private static final String VIOLATIONS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { iframes: false, resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 120)).join(' | '))))
              .catch(fault => done(['axe: ' + fault]));
            """;

    /// A syllable of a font that has none is a box, narrower than any syllable.
    private static final String UNDRAWN = """
            const done = arguments[arguments.length - 1];
            document.fonts.ready.then(() => {
              const faults = [], range = document.createRange();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const place = node.data.search(/[가-힣]/);
                if (place < 0) continue;
                range.setStart(node, place);
                range.setEnd(node, place + 1);
                const wide = range.getBoundingClientRect().width, size = parseFloat(getComputedStyle(node.parentElement).fontSize);
                if (wide > 1 && wide < 0.8 * size) faults.push('not drawn: ' + node.data.trim().slice(0, 40));
              }
              done(faults);
            });
            """;

    private static final String SIDEWAYS = """
            const done = arguments[arguments.length - 1], page = document.documentElement;
            const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > page.clientWidth + 1
              && !one.closest('.scroll, .away, .skip, pre'));
            done(page.scrollWidth > page.clientWidth ? ['scrolls sideways at ' + page.clientWidth + ': '
              + out.slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' | ')] : []);
            """;

    /// Remembers what gets the focus and whether one sees so.
    private static final String WATCH = """
            window.focused = new Set();
            window.unseen = [];
            document.addEventListener('focusin', event => {
              const one = event.target, look = getComputedStyle(one), box = one.getBoundingClientRect();
              focused.add(one);
              if (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2)
                unseen.push('no outline: ' + one.outerHTML.slice(0, 120));
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0)
                unseen.push('out of sight: ' + one.outerHTML.slice(0, 120));
            });
            window.stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && (one.type !== 'radio' || one.checked));
            return stops.length;
            """;

    private static final String UNREACHED = """
            const done = arguments[arguments.length - 1];
            done(unseen.concat(stops.filter(one => !focused.has(one)).map(one => 'not reached: ' + one.outerHTML.slice(0, 120))));
            """;

    /// A field for a day is several stops.
    private static final int SPARE = 5;

    private final Chrome chrome;

    PageRules(Chrome chrome) {
        this.chrome = chrome;
    }

    private static String axe() {
        try (var script = PageRules.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with how the page is built and drawn.
    List<String> broken() {
        chrome.script(AXE);
        return Stream.concat(chrome.faults(UNDRAWN).stream(), chrome.faults(VIOLATIONS).stream()).toList();
    }

    /// What does not fit into 320 pixels, or beside letters twice as large in 640.
    List<String> tooWide() {
        chrome.width(320);
        var faults = new ArrayList<>(chrome.faults(SIDEWAYS));
        chrome.width(640);
        chrome.script("document.documentElement.style.fontSize = '200%'");
        faults.addAll(chrome.faults(SIDEWAYS));
        chrome.script("document.documentElement.style.fontSize = ''");
        chrome.width(1280);
        return faults;
    }

    /// What the keyboard does not reach, or reaches unseen, on a page that was just opened.
    List<String> unreachable() {
        var stops = (Number) Objects.requireNonNull(chrome.script(WATCH));
        chrome.press(Keys.TAB, stops.intValue() + SPARE);
        return chrome.faults(UNREACHED);
    }
}
