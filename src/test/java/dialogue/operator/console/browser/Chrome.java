package dialogue.operator.console.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// One window of a true browser on a machine without a font for Hangul, with the person before it.
final class Chrome implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    Chrome(String address, Path folder) {
        this.address = address;
        var service = new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .usingAnyFreePort().withEnvironment(Map.of("FONTCONFIG_FILE", fonts(folder).toString())).build();
        var told = new LoggingPreferences();
        told.enable(LogType.BROWSER, Level.WARNING);
        var options = new ChromeOptions();
        options.setCapability(ChromeOptions.LOGGING_PREFS, told);
        driver = new ChromeDriver(service, options.setBinary("/usr/bin/chromium").addArguments("--headless",
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--accept-lang=en"));
        // a page that is just being replaced answers in more than one way
        wait = new WebDriverWait(driver, PATIENCE);
        wait.ignoring(WebDriverException.class);
        width(1280);
    }

    /// All of this machine that have no Hangul, so that each syllable has to come from the console.
    private static Path fonts(Path folder) {
        try {
            return Files.writeString(folder.resolve("fonts.conf"),
                    """
                            <?xml version="1.0"?>
                            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                            <fontconfig>
                              <include>/etc/fonts/fonts.conf</include>
                              <selectfont><rejectfont><pattern><patelt name="lang"><string>ko</string></patelt></pattern></rejectfont></selectfont>
                              <cachedir>%s</cachedir>
                            </fontconfig>
                            """
                            .formatted(folder.resolve("fonts")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sets how many CSS pixels the window is wide.
    void width(int pixels) {
        size(pixels, 900);
    }

    private void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Opens a path of the console, or a whole address.
    void open(String path) {
        driver.get(path.startsWith("/") ? address + path : path);
    }

    /// Where the window is.
    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    /// Waits for an element and gives it.
    WebElement see(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /// Whether an element is there.
    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /// What the page says.
    String words() {
        return see("body").getText();
    }

    /// Waits until the first heading is as said.
    void heading(String words) {
        wait.until(ExpectedConditions.textToBe(By.tagName("h1"), words));
    }

    /// Writes into a field.
    void type(String field, String words) {
        see("#" + field).sendKeys(words);
    }

    /// Clicks what bears the words: a link or a button.
    void click(String words) {
        var shown = "[normalize-space()='%1$s']".formatted(words);
        wait.until(ExpectedConditions.elementToBeClickable(By.xpath("//main//a" + shown + "|//main//button" + shown
                + "|//header//a" + shown + "|//header//button" + shown))).click();
    }

    /// Presses a key again and again, wherever the focus is.
    void press(Keys key, int times) {
        var presses = new Actions(driver);
        for (var time = 0; time < times; time++) {
            presses.sendKeys(key);
        }
        presses.perform();
    }

    /// Runs a script in the page.
    @Nullable
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// Runs a script of the page that calls back with its last argument.
    Object later(String script) {
        return Objects.requireNonNull(driver.executeAsyncScript(script));
    }

    /// What a script of the page finds wrong.
    List<String> faults(String script) {
        return ((List<?>) later(script)).stream().map(String::valueOf).toList();
    }

    /// What the browser itself has complained of since it was asked last, such as a style or script that the page may not have; that a page is not there is no such thing.
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage)
                .filter(words -> !words.contains("status of 404")).toList();
    }

    /// Makes the window as wide as this and as high as the page. Where `-Dpictures=true` asks for it a picture is kept, to be looked at.
    void picture(int width, Path file) {
        size(width,
                ((Number) Objects.requireNonNull(script("return document.documentElement.scrollHeight"))).intValue());
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        var taken = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file,
                    Base64.getDecoder().decode(String.valueOf(taken.get("data")).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Forgets who was signed in.
    void forget() {
        driver.manage().deleteAllCookies();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
