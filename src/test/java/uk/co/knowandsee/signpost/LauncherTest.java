package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the real {@code signpost} script, with a Java and a Maven that only write down what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signpost.cmd is the launcher there")
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "sh", "cat", "dirname", "find", "head", "ls", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

    private static final String JAVA = """
            #!/bin/sh
            echo "java $*" >>"$LOG"
            case "$*" in
                -version) echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' >&2; echo "openjdk version \\"$VERSION\\" 2026" >&2; exit 0 ;;
                *-XX:ArchiveClassesAtExit=*)
                    [ "$ARCHIVE" = fails ] && { echo 'cannot dump' >&2; exit 1; }
                    for word; do case $word in -XX:Archive*) printf archive >"${word#*=}" ;; esac; done
                    exit 0 ;;
                *VerifySharedSpaces*)
                    [ "$ARCHIVE" = broken ] && kill -ABRT $$
                    for word; do case $word in -XX:SharedArchiveFile=*) [ -s "${word#*=}" ] || exit 1 ;; esac; done
                    exit 0 ;;
            esac
            for word; do printf '<%s>' "$word"; done
            exit "$CODE"
            """;

    private static final String MVN = """
            #!/bin/sh
            echo "mvn $*" >>"$LOG"
            [ "$MAVEN" = fails ] && { echo 'COMPILATION ERROR'; exit 1; }
            sleep "$SLOW"
            mkdir -p target/tool
            echo jar >target/tool/signpost.jar
            """;

    @TempDir
    Path folder;

    private Path project;
    private Path bin;
    private Map<String, String> environment;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void a_project_with_spaces_in_its_path() throws IOException {
        project = Files.createDirectories(folder.resolve("my project/of signs"));
        Files.copy(Path.of("signpost"), project.resolve("signpost"));
        write(project.resolve("pom.xml"), "<project/>");
        write(project.resolve("src/main/java/Main.java"), "class Main {}");
        age(project.resolve("pom.xml"));
        try (var sources = Files.walk(project.resolve("src"))) {
            sources.forEach(LauncherTest::age);
        }
        bin = Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) {
            program(tool, "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
        }
        program("java", JAVA);
        program("mvn", MVN);
        environment = new HashMap<>(Map.of(
                "PATH", bin.toString(),
                "LOG", folder.resolve("log").toString(),
                "VERSION", "17.0.15",
                "CODE", "0",
                "SLOW", "0",
                "MAVEN", "works",
                "ARCHIVE", "works"));
    }

    @Test
    void the_first_run_builds_the_tool_and_says_so_in_one_line() throws Exception {
        var run = launch("bake", "--quiet");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("signpost: building the tool; this takes a minute the first time\n");
        assertThat(run.out()).endsWith("<-jar><" + project + "/target/tool/signpost.jar><bake><--quiet>");
        assertThat(calls("mvn")).singleElement().asString().contains("package");
    }

    @Test
    void later_runs_start_at_once_with_the_archive() throws Exception {
        launch("bake");
        var run = launch("bake");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<-XX:TieredStopAtLevel=1><-XX:+UseSerialGC>")
                .contains("<-Xshare:auto><-XX:SharedArchiveFile=" + project + "/target/tool/classes.jsa>");
        assertThat(calls("mvn")).hasSize(1);
        assertThat(calls("java -version")).hasSize(1);
        assertThat(calls("ArchiveClassesAtExit")).hasSize(1);
    }

    @Test
    void arguments_arrive_as_they_were_written() throws Exception {
        var run = launch("bake", "--source", "two words", "", "*", "a\"b'c$d\\e");

        assertThat(run.out()).endsWith("<bake><--source><two words><><*><a\"b'c$d\\e>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "130"})
    void exit_codes_pass_through(String code) throws Exception {
        environment.put("CODE", code);

        assertThat(launch("bake").code()).hasToString(code);
        assertThat(launch("bake").code()).hasToString(code);
    }

    @Test
    void it_works_from_any_folder_and_through_links() throws Exception {
        var elsewhere = Files.createDirectories(folder.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("absolute"), project.resolve("signpost"));
        Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("../my project/of signs/signpost"));
        Files.createSymbolicLink(elsewhere.resolve("twice"), Path.of("relative"));
        Files.createSymbolicLink(bin.resolve("signpost"), project.resolve("signpost"));

        for (var command :
                List.of("./absolute", "./relative", "./twice", "signpost", "../my project/of signs/signpost")) {
            var run = launchFrom(elsewhere, command, "check");

            assertThat(run.code()).as(command + run.err()).isZero();
            assertThat(run.out()).as(command).contains("<" + project + "/target/tool/signpost.jar><check>");
        }
        assertThat(calls("mvn")).hasSize(1);
        assertThat(elsewhere.resolve("target")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/Main.java", "src/main/resources/new.xml", "schemas/x.json"})
    void a_newer_source_builds_the_tool_anew(String source) throws Exception {
        launch("bake");
        age(project.resolve("target/tool/built"), "2026-01-02T00:00:00Z");

        write(project.resolve(source), "newer");
        launch("bake");
        launch("bake");

        assertThat(calls("mvn")).hasSize(2);
        assertThat(calls("ArchiveClassesAtExit"))
                .as("the archive belongs to the jar")
                .hasSize(2);
    }

    @Test
    void a_deleted_source_builds_the_tool_anew() throws Exception {
        launch("bake");
        age(project.resolve("target/tool/built"), "2026-01-02T00:00:00Z");

        Files.delete(project.resolve("src/main/java/Main.java"));
        launch("bake");

        assertThat(calls("mvn")).hasSize(2);
    }

    @Test
    void a_jar_that_somebody_else_built_gets_its_own_archive() throws Exception {
        launch("bake");
        age(project.resolve("target/tool/classes.jsa"));

        launch("bake");

        assertThat(calls("mvn")).hasSize(1);
        assertThat(calls("ArchiveClassesAtExit")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "broken"})
    void an_archive_that_cannot_be_made_is_nobodys_problem(String how) throws Exception {
        environment.put("ARCHIVE", how);

        var first = launch("bake");
        var second = launch("bake");

        assertThat(first.code()).isZero();
        assertThat(first.err()).doesNotContain("cannot dump", "Abort");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).doesNotContain("SharedArchiveFile").endsWith("<bake>");
        assertThat(calls("ArchiveClassesAtExit"))
                .as("nobody waits for it again")
                .hasSize(1);
    }

    @Test
    void a_failed_build_says_whose_fault_it_is_and_is_tried_again() throws Exception {
        environment.put("MAVEN", "fails");
        var failed = launch("bake");

        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).contains("COMPILATION ERROR", "signpost: the tool could not be built", "-> ");

        environment.put("MAVEN", "works");
        assertThat(launch("bake").code()).isZero();
    }

    @Test
    void an_old_tool_is_not_used_when_the_new_one_cannot_be_built() throws Exception {
        launch("bake");
        age(project.resolve("target/tool/built"), "2026-01-02T00:00:00Z");
        write(project.resolve("pom.xml"), "newer");
        environment.put("MAVEN", "fails");

        assertThat(launch("bake").code()).isEqualTo(2);
        assertThat(launch("bake").code()).isEqualTo(2);
    }

    @Test
    void missing_maven_is_told() throws Exception {
        Files.delete(bin.resolve("mvn"));

        var run = launch("bake");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Maven is not installed, or not on the PATH", "-> install Maven, version 3.8 or newer");
    }

    @Test
    void missing_java_is_told() throws Exception {
        Files.delete(bin.resolve("java"));

        var run = launch("bake");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Java is not installed, or not on the PATH", "-> install a JDK, version 17 or newer");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_392, 2", "11.0.21, 2", "16.0.2, 2", "17, 0", "17.0.15, 0", "21.0.1, 0", "25-ea, 0"})
    void java_has_to_be_new_enough(String version, int code) throws Exception {
        environment.put("VERSION", version);

        var run = launch("bake");

        assertThat(run.code()).isEqualTo(code);
        if (code != 0) {
            assertThat(run.err()).contains("this Java is too old", version, "-> install a JDK, version 17 or newer");
            assertThat(calls("mvn")).isEmpty();
        }
    }

    @Test
    void another_java_is_asked_again_and_gets_its_own_archive() throws Exception {
        launch("bake");
        var home = folder.resolve("jdk 21");
        Files.copy(
                bin.resolve("java"),
                Files.createDirectories(home.resolve("bin")).resolve("java"));
        environment.put("JAVA_HOME", home.toString());

        launch("bake");

        assertThat(calls("java -version")).hasSize(2);
        assertThat(calls("ArchiveClassesAtExit")).hasSize(2);
        assertThat(calls("mvn")).hasSize(1);
    }

    @Test
    void first_runs_at_the_same_time_build_once_and_both_work() throws Exception {
        environment.put("SLOW", "1");

        var runs = Stream.of("bake", "check", "bake")
                .map(command -> start(project, "./signpost", command))
                .toList();

        for (var process : runs) {
            var out = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(out).contains("SharedArchiveFile").contains("signpost.jar>");
        }
        assertThat(calls("mvn")).hasSize(1);
        assertThat(calls("ArchiveClassesAtExit")).hasSize(1);
        assertThat(project.resolve("target/tool/building")).doesNotExist();
    }

    @Test
    void a_build_that_was_killed_does_not_block_the_next() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        write(project.resolve("target/tool/building/pid"), dead.pid() + "\n");

        assertThat(launch("bake").code()).isZero();
    }

    @Test
    void it_tells_the_tool_which_stream_is_a_terminal() throws Exception {
        assertThat(launch("bake").out()).contains("<-Dsignpost.terminal=none>");
    }

    private Run launch(String... arguments) throws IOException, InterruptedException {
        return launchFrom(project, "./signpost", arguments);
    }

    private Run launchFrom(Path from, String command, String... arguments) throws IOException, InterruptedException {
        var process = start(from, command, arguments);
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Process start(Path from, String command, String... arguments) {
        var words = new ArrayList<>(List.of(bin.resolve("sh").toString(), "-c", "exec \"$@\"", "sh", command));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> calls(String what) throws IOException {
        var log = folder.resolve("log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.contains(what))
                        .toList()
                : List.of();
    }

    private void program(String name, String text) throws IOException {
        var file = bin.resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path where(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(bin -> Path.of(bin, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void age(Path file) {
        age(file, "2026-01-01T00:00:00Z");
    }

    private static void age(Path file, String time) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
