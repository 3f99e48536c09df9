package dialogue;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path POM = Path.of("pom.xml");

    private static final int MOST_FILES = 15;

    /// Packages that still are larger; one that no longer is must go from here.
    private static final Set<String> LARGE = Set.of("dialogue.delivery", "dialogue.delivery.mail", "dialogue.plan",
            "dialogue.run.jdbc");

    /// Packages that still depend on each other, a circle a line; a circle that is gone must go from here.
    private static final Set<String> CIRCLES = Set.of();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Dialogue.class);

    static Stream<Arguments> rooms() {
        return Stream.of(
                library("dialogue.intake..", "de.siegmar.fastcsv.."),
                library("dialogue.render.pdf..", "org.openpdf.."),
                library("dialogue.render.xlsx..", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."),
                library("dialogue.delivery.mail..", "jakarta.mail..", "org.eclipse.angus..",
                        "org.springframework.mail..", "org.bouncycastle.."),
                library("dialogue..jdbc..", "java.sql..", "javax.sql..", "org.springframework.jdbc.."),
                library("dialogue.run.job..", "org.springframework.batch.."),
                library("dialogue.run.job.cluster..", "org.springframework.integration..",
                        "org.springframework.messaging..", "org.springframework.batch.integration.."),
                library("dialogue.operator.health..", "io.micrometer..", "io.prometheus.."),
                library("dialogue.schedule..", "org.quartz..", "org.springframework.scheduling.quartz.."),
                library("dialogue.operator.console..", "jakarta.servlet..", "org.springframework.web..",
                        "org.apache.catalina..", "org.apache.tomcat..", "org.springframework.security.web..",
                        "org.springframework.security.config..", "org.springframework.security.oauth2..",
                        "org.thymeleaf..", "org.springframework.ui.."),
                library("dialogue.operator.cli..", "picocli.."));
    }

    private static Arguments library(String room, String... packages) {
        return arguments(room, packages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void oneLibraryHasOneRoom(String room, String[] library) {
        noClasses().that().resideOutsideOfPackage(room)
                .should().dependOnClassesThat().resideInAnyPackage(library)
                .check(CLASSES);
    }

    /// What is not released is for those who read it in, who decide on it, and who make both meet.
    @Test
    void theUnreleasedIsSeenByFew() {
        noClasses().that().resideOutsideOfPackages("dialogue.review..", "dialogue.intake..", "dialogue.release..",
                "dialogue.run..").should().dependOnClassesThat().resideInAPackage("dialogue.review..").check(CLASSES);
    }

    @Test
    void theHeartIsPlainJava() {
        noClasses().that()
                .resideInAnyPackage("dialogue.language..", "dialogue.plan..", "dialogue.finding..", "dialogue.intake..",
                        "dialogue.review..", "dialogue.release..", "dialogue.briefing..")
                .and().haveSimpleNameNotEndingWith("Configuration")
                .and().doNotHaveSimpleName("package-info")
                .should().dependOnClassesThat().resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    /// The scan for beans looks only into files of this name.
    @Test
    void everyConfigurationIsCalledOne() {
        classes().that().areAnnotatedWith(Configuration.class).should().haveSimpleNameEndingWith("Configuration")
                .check(CLASSES);
        noClasses().that().haveSimpleNameNotEndingWith("Configuration").and().doNotHaveSimpleName("Dialogue")
                .and().doNotHaveSimpleName("Console").and().areNotAnnotatedWith(Controller.class)
                .and().areNotAnnotatedWith(ControllerAdvice.class).should().beMetaAnnotatedWith(Component.class)
                .check(CLASSES);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().beFinal().check(CLASSES);
        noFields().that().areStatic().and().doNotHaveModifier(SYNTHETIC)
                .should().haveRawType(describe("that changes in place", ArchitectureTest::changes))
                .check(CLASSES);
    }

    private static boolean changes(JavaClass type) {
        return type.isArray() || type.isAssignableTo(ThreadLocal.class) || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(Format.class) || resideInAnyPackage("java.util.concurrent..").test(type)
                || isCollectionThatChanges(type);
    }

    private static boolean isCollectionThatChanges(JavaClass type) {
        return type.getPackageName().equals("java.util") && !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }

    @Test
    void onlyTheClockKnowsTheTimeAndTheZone() {
        noClasses().that().doNotHaveFullyQualifiedName("dialogue.run.ClockConfiguration")
                .should()
                .accessTargetWhere(asks("the machine for the time or its zone", ArchitectureTest::asksForTime))
                .check(CLASSES);
    }

    /// A method that is handed on, as in `Instant::now`, is no call, but asks all the same.
    private static DescribedPredicate<JavaAccess<?>> asks(String what, Predicate<JavaCodeUnitAccess<?>> asked) {
        return describe("asks " + what, access -> access instanceof JavaCodeUnitAccess<?> unit && asked.test(unit));
    }

    private static boolean asksForTime(JavaCodeUnitAccess<?> call) {
        List<JavaClass> given = call.getTarget().getRawParameterTypes();
        boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now");
        boolean clock = calls(call, Clock.class, "system", "systemDefaultZone", "systemUTC", "tickMillis",
                "tickSeconds", "tickMinutes");
        boolean zone = calls(call, ZoneId.class, "systemDefault") || calls(call, TimeZone.class, "getDefault");
        boolean millis = calls(call, System.class, "currentTimeMillis");
        boolean date = calls(call, Date.class, "<init>") && given.isEmpty();
        return (now && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class)))
                || clock || zone || millis || date;
    }

    @Test
    void onlyTheCommandLineAsksForTheUsersLocale() {
        noClasses().that().resideOutsideOfPackage("dialogue.operator.cli..")
                .should()
                .accessTargetWhere(asks("for the default locale", call -> calls(call, Locale.class, "getDefault")))
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheDefaultCharset() {
        noClasses().should()
                .accessTargetWhere(
                        asks("for the default charset", call -> calls(call, Charset.class, "defaultCharset")))
                .check(CLASSES);
    }

    private static boolean calls(JavaCodeUnitAccess<?> call, Class<?> owner, String... names) {
        return call.getTargetOwner().isEquivalentTo(owner) && List.of(names).contains(call.getName());
    }

    @Test
    void aNameSaysWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysInTwoSentencesWhatItIsFor() throws IOException {
        var marked = Pattern.compile("(?s)((?:/// [^\n]*\n)+)@NullMarked\n.*");
        for (String name : packages()) {
            Path file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(file).exists();
            var source = marked.matcher(Files.readString(file));
            assertThat(source.matches()).as("%s: text in ///, then @NullMarked", file).isTrue();
            assertThat(source.group(1).split("[.](?=\\s)", -1).length - 1).as("%s: sentences", file)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        var graph = dependencies();
        var circles = new TreeSet<String>();
        graph.keySet().forEach(name -> {
            var circle = reached(graph, name).stream().filter(other -> reached(graph, other).contains(name)).toList();
            if (!circle.isEmpty()) {
                circles.add(String.join(" ", circle));
            }
        });
        assertThat(circles).as("circles of packages, each in one line").isEqualTo(CIRCLES);
    }

    private static Map<String, Set<String>> dependencies() {
        var graph = new TreeMap<String, Set<String>>();
        CLASSES.forEach(type -> graph.computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>())
                .addAll(type.getDirectDependenciesFromSelf().stream()
                        .map(one -> one.getTargetClass().getBaseComponentType().getPackageName())
                        .filter(name -> name.startsWith("dialogue") && !name.equals(type.getPackageName())).toList()));
        return graph;
    }

    /// Where the dependencies of a package lead, itself only where they come back to it.
    private static Set<String> reached(Map<String, Set<String>> graph, String from) {
        var reached = new TreeSet<String>();
        var next = new ArrayDeque<>(graph.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var name = next.remove();
            if (reached.add(name)) {
                next.addAll(graph.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void noPackageIsTooLargeToBeReadInOneGo() throws IOException {
        var large = new TreeSet<String>();
        for (String name : packages()) {
            try (var files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
                if (files.filter(file -> file.toString().endsWith(".java")).count() > MOST_FILES) {
                    large.add(name);
                }
            }
        }
        assertThat(large).as("packages of more than %s files", MOST_FILES).isEqualTo(LARGE);
    }

    /// JaCoCo passes a package that is not there without a word.
    @Test
    void everyPackageWhoseCoverageTheBuildChecksExists() throws IOException {
        List<String> checked = Pattern.compile("<include>(dialogue\\.[a-z.]+)</include>").matcher(Files.readString(POM))
                .results().map(match -> match.group(1)).toList();
        assertThat(checked).contains("dialogue.release", "dialogue.intake");
        assertThat(checked).allMatch(name -> packages().contains(name));
    }

    private static Set<String> packages() {
        var names = new TreeSet<String>();
        CLASSES.forEach(type -> names.add(type.getPackageName()));
        return names;
    }
}
