package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    void every_rule_that_the_program_has_is_known_to_the_reports() throws Exception {
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

    private static List<Rule> rulesOfTheProgram() throws Exception {
        var classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace(File.separatorChar, '.'))
                    .flatMap(name -> Stream.of(type(name).getDeclaredFields()))
                    .filter(field -> field.getType() == Rule.class && Modifier.isStatic(field.getModifiers()))
                    .map(HeldRulesTest::value)
                    .filter(rule -> !rule.id().equals(OTHER))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, HeldRulesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Rule value(Field field) {
        try {
            field.setAccessible(true);
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
