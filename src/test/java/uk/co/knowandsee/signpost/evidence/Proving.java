package uk.co.knowandsee.signpost.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.opentest4j.TestAbortedException;

/** Listens to the tests that carry {@link Proves}, and hands {@link PagesSeen} to those that ask for it. */
final class Proving implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(Proving.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        trial(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        trial(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        trial(context).ran(context.getRequiredTestMethod().getName(), end(context), seen(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PagesSeen.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public PagesSeen resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return seen(context);
    }

    private static Trial.End end(ExtensionContext context) {
        return context.getExecutionException()
                .map(why -> why instanceof TestAbortedException ? Trial.End.SKIPPED : Trial.End.FAILED)
                .orElse(Trial.End.PASSED);
    }

    private static PagesSeen seen(ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(PagesSeen.class, first -> new PagesSeen(), PagesSeen.class);
    }

    /** One for each class. Its store is closed, and the trial with it, when the last test of the class is done. */
    private static Trial trial(ExtensionContext context) {
        var ofTheClass = context;
        while (ofTheClass.getTestMethod().isPresent()) {
            ofTheClass = ofTheClass.getParent().orElseThrow();
        }
        var book = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(EvidenceBook.class, first -> book(), EvidenceBook.class);
        var tested = context.getRequiredTestClass();
        return ofTheClass.getStore(HERE).computeIfAbsent(tested, first -> begin(tested, book), Trial.class);
    }

    private static Trial begin(Class<?> tested, EvidenceBook book) {
        try {
            return new Trial(tested.getSimpleName(), testsOf(tested), book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceBook book() {
        try {
            return EvidenceBook.ofThisBuild();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By promise the names of the tests that check it: those that say so, and all when the class says so. */
    static SortedMap<String, Set<String>> testsOf(Class<?> tested) {
        var tests = new TreeMap<String, Set<String>>();
        var ofAll = AnnotationSupport.findAnnotation(tested, Proves.class)
                .map(proves -> List.of(proves.value()))
                .orElse(List.of());
        for (var test :
                AnnotationSupport.findAnnotatedMethods(tested, Testable.class, HierarchyTraversalMode.TOP_DOWN)) {
            ofAll.forEach(promise -> add(tests, promise, test));
            AnnotationSupport.findAnnotation(test, Proves.class)
                    .ifPresent(proves -> Arrays.asList(proves.value()).forEach(promise -> add(tests, promise, test)));
        }
        return tests;
    }

    private static void add(SortedMap<String, Set<String>> tests, String promise, Method test) {
        tests.computeIfAbsent(promise, first -> new TreeSet<>()).add(test.getName());
    }
}
