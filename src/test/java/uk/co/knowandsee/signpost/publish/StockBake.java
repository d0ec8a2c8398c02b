package uk.co.knowandsee.signpost.publish;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a folder as stock JBake does, in a Java process of its own, because JBake keeps state in statics. */
public final class StockBake {

    private StockBake() {}

    public static void main(String[] folders) throws Exception {
        var source = new File(folders[0]);
        var configuration =
                new JBakeConfigurationFactory().createDefaultJbakeConfiguration(source, new File(folders[1]), true);
        var oven = new Oven(configuration);
        oven.bake();
        if (!oven.getErrors().isEmpty()) {
            throw new IllegalStateException("stock JBake: " + oven.getErrors());
        }
    }
}
