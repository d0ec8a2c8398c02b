package uk.co.knowandsee.signpost;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which build this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
        return new String[] {
            "signpost " + version.orElse("(not packaged)") + ", Java "
                    + Runtime.version().feature()
        };
    }
}
