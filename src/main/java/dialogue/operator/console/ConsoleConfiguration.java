package dialogue.operator.console;

import dialogue.operator.console.door.Hosts;
import dialogue.operator.console.door.VisitorArgument;
import dialogue.operator.console.door.oidc.OwnSignIn;
import dialogue.operator.console.door.oidc.OwnSignIns;
import dialogue.operator.console.frame.Area;
import dialogue.operator.console.frame.EveryPage;
import dialogue.operator.console.frame.FaultFilter;
import dialogue.operator.console.frame.FaultPage;
import dialogue.operator.console.frame.Faults;
import dialogue.operator.console.frame.StayPage;
import dialogue.operator.console.monitor.Monitors;
import dialogue.operator.console.words.Tongue;
import dialogue.operator.console.words.TonguePage;
import dialogue.operator.console.words.Words;
import dialogue.plan.Party;
import dialogue.setting.KnownKeys;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Problems;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What all pages share.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConsoleConfiguration implements WebMvcConfigurer {

    private static final String ENGLISH = "_en.properties";

    private final ObjectProvider<Area> areas;
    private final Clock clock;
    private final ProgramSettings program;

    ConsoleConfiguration(ObjectProvider<Area> areas, Clock clock, ProgramSettings program) {
        this.areas = areas;
        this.clock = clock;
        this.program = program;
    }

    /// Every area brings a bundle of its own.
    @Bean
    Words messageSource(ResourcePatternResolver resources) throws IOException {
        var bundles = Arrays.stream(resources.getResources("classpath*:/messages/console*" + ENGLISH))
                .map(Resource::getFilename).map(name -> name.substring(0, name.length() - ENGLISH.length()));
        return new Words(Stream.concat(bundles, Stream.of("commands")).toArray(String[]::new));
    }

    @Bean
    Tongue localeResolver() {
        return new Tongue();
    }

    @Bean
    TonguePage tonguePage(Tongue tongue) {
        return new TonguePage(tongue);
    }

    @Bean
    Hosts hosts(KnownKeys keys) {
        var settings = keys.one(ConsoleSettings.class);
        return Hosts.of(settings.address(), settings.hosts());
    }

    @Bean
    NamedProxy namedProxy(KnownKeys keys) {
        return new NamedProxy(keys.one(ConsoleSettings.class).proxy());
    }

    @Bean
    Monitors monitors(KnownKeys keys) {
        return new Monitors(keys.one(ConsoleSettings.class).token());
    }

    @Bean
    OwnSignIns ownSignIns(KnownKeys keys) {
        var oidc = Optional.ofNullable(keys.one(ConsoleSettings.class).oidc());
        return new OwnSignIns(Stream.concat(
                oidc.map(ConsoleSettings.Oidc::canada).map(account -> own(Party.CANADA, account)).stream(),
                oidc.map(ConsoleSettings.Oidc::korea).map(account -> own(Party.KOREA, account)).stream()).toList());
    }

    private static OwnSignIn own(Party ministry, ConsoleSettings.Account account) {
        return new OwnSignIn(ministry, account.issuer(), account.clientId(), account.clientSecret(), account.name());
    }

    @Bean
    FaultFilter faultFilter(Problems problems) {
        return new FaultFilter(problems);
    }

    /// Around the door, which answers what it refuses by itself.
    @Bean
    FilterRegistrationBean<FaultFilter> faultsFirst(FaultFilter filter) {
        var first = new FilterRegistrationBean<>(filter);
        first.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return first;
    }

    @Bean
    FaultPage faultPage() {
        return new FaultPage();
    }

    @Bean
    StayPage stayPage() {
        return new StayPage(clock);
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new EveryPage(areas.stream().toList(), clock, program.version()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitorArgument());
    }

    /// Before the page of what is not there, which answers everything.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(-1);
        registry.addResourceHandler("/static/fonts/**").addResourceLocations("classpath:/fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
        registry.addResourceHandler("/static/**").addResourceLocations("classpath:/console/static/",
                "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
