package dialogue;

import dialogue.operator.cli.Commands;
import dialogue.operator.cli.Version;
import dialogue.setting.ConfigurationPlace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.modulith.Modulithic;

/// Makes the briefings of the Canada–Korea Comprehensive Strategic Dialogue. What the program takes from Spring Boot stands here by name, and
/// only files named `…Configuration` are looked into for beans: both spare every start a tenth of a second.
@Modulithic
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(resourcePattern = "**/*Configuration.class")
@ImportAutoConfiguration({ConfigurationPropertiesAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
public class Dialogue {

    /// What of it nobody needs for a command is not made: no job repository to list what there is.
    @Bean
    static BeanFactoryPostProcessor asNeeded() {
        return beans -> Arrays.stream(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition)
                .filter(each -> String.valueOf(each.getFactoryBeanName()).startsWith("org.springframework.boot."))
                .forEach(each -> each.setLazyInit(true));
    }

    public static void main(String[] args) {
        if (Version.isAsked(args)) {
            System.exit(Version.tell());
        }
        HeapWatch.start();
        System.exit(Commands.run(args, Dialogue::start));
    }

    /// Without Spring's own shutdown hook: an interrupted run is left as it is, and the next one goes on with it.
    static ConfigurableApplicationContext start(ConfigurationPlace place, Path output, String... settings) {
        var application = new SpringApplication(Dialogue.class);
        application.setEnvironment(place.toStartWith());
        application.setRegisterShutdownHook(false);
        return application.run(Stream.concat(Stream.of("dialogue.output=" + output), Stream.of(settings))
                .map(setting -> "--" + setting).toArray(String[]::new));
    }
}
