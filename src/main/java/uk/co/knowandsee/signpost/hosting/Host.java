package uk.co.knowandsee.signpost.hosting;

import java.net.URI;
import java.util.List;

/** A kind of host, and the file by which it is told what to send. */
public enum Host {
    /** Netlify and Cloudflare Pages read it from the published folder and do not publish it. */
    PAGES("_headers", true) {
        @Override
        public String write(SiteHeaders headers, List<Forward> forwards, URI site) {
            return NetlifyFile.of(headers); // what leads on stands in a file of its own: ForwardsFile
        }
    },
    /** Apache, and most hosts that are rented by the month, read it from the published folder. */
    APACHE(".htaccess", true) {
        @Override
        public String write(SiteHeaders headers, List<Forward> forwards, URI site) {
            return ApacheFile.of(headers, forwards);
        }
    },
    /** Lies beside the site, so that nobody can read how the server is set up. */
    NGINX(".nginx.conf", false) {
        @Override
        public String write(SiteHeaders headers, List<Forward> forwards, URI site) {
            return NginxFile.of(headers, forwards);
        }
    },
    /** Lies beside the site as well. */
    CADDY(".Caddyfile", false) {
        @Override
        public String write(SiteHeaders headers, List<Forward> forwards, URI site) {
            return CaddyFile.of(headers, forwards, site);
        }
    };

    private final String file;
    private final boolean inside;

    Host(String file, boolean inside) {
        this.file = file;
        this.inside = inside;
    }

    /** The address of a file inside the site, else what follows the site folder's name. */
    public String file() {
        return file;
    }

    /** Whether the file is part of the site. */
    public boolean isInside() {
        return inside;
    }

    /**
     * The whole file, the same for the same headers and paths.
     *
     * @param forwards paths that lead on, each once
     * @param site where the site is published
     */
    public abstract String write(SiteHeaders headers, List<Forward> forwards, URI site);
}
