package uk.co.knowandsee.signpost.links.world;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The labelled corpus for programs outside this one: writes its five hundred pages and its labels into a folder, and
 * plays its hosts as a proxy until it is stopped.
 *
 * <pre>{@code
 * http_proxy=http://127.0.0.1:PORT ./signpost check FOLDER/pages --format json --output report.json
 * }</pre>
 */
public final class CorpusServer {

    private CorpusServer() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var network = new TestNetwork()) {
            var corpus = new Corpus(20261122, network, "http");
            corpus.write(folder.resolve("pages"));
            var labels = corpus.rows().stream()
                    .map(row -> row.label() + "\t" + row.address())
                    .toList();
            Files.write(folder.resolve("labels.tsv"), labels);
            Files.writeString(folder.resolve("port"), String.valueOf(network.port()));
            synchronized (network) {
                network.wait(); // until it is stopped
            }
        }
    }
}
