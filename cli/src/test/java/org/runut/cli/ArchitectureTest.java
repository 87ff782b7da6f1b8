package org.runut.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runut.ledger.LedgerStore;
import org.runut.ledger.MemoryLedger;
import org.runut.ledger.StoredLedger;

/** Arrows run one way; what a programmer adds to use the analysis brings nothing with it. */
class ArchitectureTest {
    /** The packages of the library in the order of the data's way. */
    private static final String[] WAY = {
        "model",
        "text",
        "tag",
        "pack",
        "find",
        "clean",
        "annotate.passage",
        "annotate.quantity",
        "annotate.time",
        "annotate.name",
        "annotate.attribution",
        "annotate",
        "claim",
        "decide",
        "link.story",
        "link",
        "ask",
        "ledger",
        "flow"
    };

    private static JavaClasses all;

    @BeforeAll
    static void readClasses() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.runut");
    }

    @Test
    void eachPackageOfTheLibraryKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < WAY.length; i++) {
            var later = new String[WAY.length - i - 1];
            for (int j = i + 1; j < WAY.length; j++) {
                later[j - i - 1] = "org.runut." + WAY[j];
            }
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.runut." + WAY[i])
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(all);
            }
        }
    }

    @Test
    void theLibraryBringsNothingWithIt() {
        var packages = new String[WAY.length];
        for (int i = 0; i < WAY.length; i++) {
            packages[i] = "org.runut." + WAY[i];
        }
        classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages)
                        .or(resideInAnyPackage("java..", "org.jspecify.annotations"))
                        .and(not(resideInAnyPackage("java.sql..", "java.net.http..", "java.lang.reflect.."))))
                .check(all);
    }

    @Test
    void onlyTheCommandLineKnowsTheCommandLine() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("org.runut.cli..")
                .layer("rest")
                .definedBy(resideInAnyPackage("org.runut..").and(not(resideInAnyPackage("org.runut.cli.."))))
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(all);
    }

    @Test
    void theDeskReadsTheLedgerAsAnybodyMay() {
        noClasses()
                .that()
                .resideInAPackage("org.runut.desk..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.runut.ledger.sql..", "org.runut.read..", "org.runut.pack..")
                                .or(belongToAnyOf(StoredLedger.class, MemoryLedger.class, LedgerStore.class)))
                .check(all);
    }

    @Test
    void thePagesOfTheDeskKnowNoRequests() {
        noClasses()
                .that()
                .resideInAnyPackage("org.runut.desk.chart..", "org.runut.desk.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.runut.desk.web..", "io.helidon..")
                .check(all);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("org.runut.(*)..")
                .should()
                .beFreeOfCycles()
                .check(all);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(all);
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, Set<String>> modules = new HashMap<>();
        all.forEach(type -> type.getSource()
                .ifPresent(source -> modules.computeIfAbsent(type.getPackageName(), name -> new HashSet<>())
                        .add(root(source.getUri(), type.getName()))));

        assertThat(modules.values()).allSatisfy(roots -> assertThat(roots).hasSize(1));
    }

    private static String root(URI source, String type) {
        String path = source.toString();
        return path.substring(0, path.length() - type.length() - ".class".length());
    }
}
