package uk.co.knowandsee.signpost.trespass.there;

import java.nio.file.Path;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.trespass.here.Trespasser;

/** The other half of a circle. */
public final class Accomplice {

    public static final SiteFolder FOLDER = new SiteFolder(Path.of("."));

    static final Class<?> FRIEND = Trespasser.class;

    private Accomplice() {}
}
