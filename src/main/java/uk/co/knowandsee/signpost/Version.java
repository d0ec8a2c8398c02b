package uk.co.knowandsee.signpost;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which build this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "signpost " + number() + ", Java " + Runtime.version().feature()
        };
    }

    /** The number of the packaged tool, or a word that says it runs from its classes. */
    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
