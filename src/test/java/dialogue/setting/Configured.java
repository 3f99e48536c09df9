package dialogue.setting;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Configurations of a few keys.
public final class Configured {

    private Configured() {}

    public static KnownKeys file(String key, String value) {
        return keys(new MapPropertySource("application.yaml", Map.of(key, value)));
    }

    public static KnownKeys file(Map<String, String> values) {
        return keys(new MapPropertySource("application.yaml", Map.copyOf(values)));
    }

    public static KnownKeys environment(String key, String value) {
        return keys(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(key, value, "PATH", "/bin")));
    }

    private static KnownKeys keys(PropertySource<?> source) {
        var sources = new MutablePropertySources();
        sources.addFirst(source);
        return new KnownKeys(new Binder(ConfigurationPropertySources.from(sources)));
    }
}
