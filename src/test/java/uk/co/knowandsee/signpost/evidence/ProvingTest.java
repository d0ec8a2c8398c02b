package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import uk.co.knowandsee.signpost.problem.Problems;

/** Plays JUnit: each test of a class is announced, runs and ends, and the class is closed at last. */
class ProvingTest {

    @TempDir
    private Path folder;

    private final Proving proving = new Proving();
    private final Stage run = new Stage(null, null, null);
    private final Stage ofTheClass = new Stage(run, null, null);
    private Path file;

    @BeforeEach
    void aBook() throws Exception {
        file = folder.resolve("evidence.json");
        Files.createDirectories(folder.resolve("content"));
        run.kept.put(EvidenceBook.class, new EvidenceBook(file, folder, "", InstantSource.system()));
    }

    @Test
    void a_test_that_passes_keeps_its_promise_on_the_pages_that_it_says() throws Exception {
        test("opens", null, List.of("a", "b"));
        test("closes", null, List.of("c"));
        ofTheClass.close();

        assertThat(told()).containsExactly("near-you KEPT 1 of 5", "open-now KEPT 3 of 5");
    }

    @Test
    void a_test_that_fails_breaks_it() throws Exception {
        test("opens", null, List.of("a"));
        test("closes", new AssertionError("it is not open"), List.of("b"));
        ofTheClass.close();

        assertThat(told()).containsExactly("near-you BROKEN 0 of 5", "open-now BROKEN 1 of 5");
    }

    @Test
    void a_test_that_is_skipped_says_nothing() throws Exception {
        test("opens", null, List.of("a"));
        test("closes", new TestAbortedException("no browser"), List.of());
        ofTheClass.close();

        assertThat(told()).isEmpty();
    }

    @Test
    void nothing_is_told_before_the_class_is_done() throws Exception {
        test("opens", null, List.of("a"));
        test("closes", null, List.of("c"));

        assertThat(told()).isEmpty();
    }

    private void test(String method, @Nullable Throwable fault, List<String> pages) {
        var context = new Stage(ofTheClass, method, fault).context();
        proving.beforeAll(ofTheClass.context());
        proving.beforeEach(context);
        proving.resolveParameter(null, context).some(pages, 5);
        proving.afterEach(context);
    }

    private List<String> told() {
        return new ProofFile(file, "evidence.json")
                .read(new Problems()).map(Proofs::all).orElse(List.of()).stream()
                        .map(proof ->
                                proof.promise() + " " + proof.outcome() + " " + proof.pages() + " of " + proof.of())
                        .toList();
    }

    /** Not run by anybody: only played. */
    private static final class Example {
        @Test
        @Proves("open-now")
        void opens() {}

        @Test
        @Proves({"open-now", "near-you"})
        void closes() {}
    }

    /** One level of JUnit's contexts: the run, the class or one test, with what it keeps. */
    private static final class Stage {
        private final Map<Object, Object> kept = new HashMap<>();
        private final @Nullable Stage parent;
        private final @Nullable String method;
        private final @Nullable Throwable fault;

        Stage(@Nullable Stage parent, @Nullable String method, @Nullable Throwable fault) {
            this.parent = parent;
            this.method = method;
            this.fault = fault;
        }

        void close() throws Exception {
            for (var value : kept.values()) {
                ((AutoCloseable) value).close();
            }
        }

        ExtensionContext context() {
            return (ExtensionContext) Proxy.newProxyInstance(
                    ExtensionContext.class.getClassLoader(),
                    new Class<?>[] {ExtensionContext.class},
                    (proxy, asked, arguments) -> answer(asked.getName()));
        }

        private @Nullable Object answer(String asked) throws NoSuchMethodException {
            return switch (asked) {
                case "getParent" -> Optional.ofNullable(parent).map(Stage::context);
                case "getRoot" -> root().context();
                case "getRequiredTestClass" -> Example.class;
                case "getTestMethod" ->
                    method == null ? Optional.empty() : Optional.of(Example.class.getDeclaredMethod(method));
                case "getRequiredTestMethod" -> Example.class.getDeclaredMethod(String.valueOf(method));
                case "getExecutionException" -> Optional.ofNullable(fault);
                case "getStore" -> store();
                default -> throw new UnsupportedOperationException(asked);
            };
        }

        private Stage root() {
            return parent == null ? this : parent.root();
        }

        @SuppressWarnings("unchecked") // what is asked for is what its maker makes
        private ExtensionContext.Store store() {
            return (ExtensionContext.Store) Proxy.newProxyInstance(
                    ExtensionContext.class.getClassLoader(),
                    new Class<?>[] {ExtensionContext.Store.class},
                    (proxy, asked, arguments) ->
                            kept.computeIfAbsent(arguments[0], (Function<Object, Object>) arguments[1]));
        }
    }
}
