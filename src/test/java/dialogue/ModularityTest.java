package dialogue;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Dialogue.class);

    @Test
    void everyModuleImportsOnlyWhatItDeclares() {
        modules.verify();
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(modules).writeDocumentation();
    }
}
