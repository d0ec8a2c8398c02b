package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.rules.ContentRules;
import uk.co.knowandsee.signpost.rules.language.LanguageFile;
import uk.co.knowandsee.signpost.rules.language.LanguageList;
import uk.co.knowandsee.signpost.rules.reading.Budgets;

/** A rule that no report knows of would be broken in silence. */
class HeldRulesTest {

    private static final String OTHER = "build/other"; // what no rule names, counted together

    @Test
    void every_rule_that_the_program_has_is_known_to_the_reports() {
        var known = new TreeSet<String>();
        HeldRules.all().forEach(rule -> known.add(rule.id()));
        ContentRules.of(LanguageList.EMPTY, Budgets.USUAL).rules().forEach(rule -> known.add(rule.id()));
        new LanguageFile(Path.of(""))
                .read(new Problems())
                .checks()
                .forEach(check -> check.rules().forEach(rule -> known.add(rule.id())));

        assertThat(rulesOfTheProgram())
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> assertThat(known).contains(rule.id()));
    }

    private static List<Rule> rulesOfTheProgram() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("uk.co.knowandsee.signpost")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                        .map(HeldRulesTest::value)
                        .filter(rule -> !rule.id().equals(OTHER))
                        .toList();
    }

    private static Rule value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Rule) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
