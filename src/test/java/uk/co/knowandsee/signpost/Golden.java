package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file in the repository; {@code -Dgolden.update=true} rewrites the file, and the diff is reviewed. */
public final class Golden {

    private Golden() {}

    public static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    public static void compare(Path golden, String actual) throws IOException {
        if (updating()) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("missing; run `mvn verify -Dgolden.update=true`").exists();
        assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
}
