package dialogue.operator.console;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// The console as a context below the program's: its pages see the program's beans, the program does not see the pages, and a console that does not open
/// or is closed leaves the program as it is. What it takes from Spring Boot stands here by name; each area brings its pages by a file named
/// `…Configuration`, which the program itself passes over.
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(resourcePattern = "**/*Configuration.class")
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, SslAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
        MultipartAutoConfiguration.class, ThymeleafAutoConfiguration.class, SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
public class Console {

    /// Opens the console of a program.
    ///
    /// @param program that serves; its settings under `dialogue.console` say where
    /// @return what closes it
    public static ConfigurableApplicationContext open(ConfigurableApplicationContext program) {
        var console = new AnnotationConfigServletWebServerApplicationContext();
        console.setParent(program);
        console.setEnvironment(program.getEnvironment());
        console.setAllowBeanDefinitionOverriding(false);
        console.register(Console.class);
        console.refresh();
        return console;
    }
}
