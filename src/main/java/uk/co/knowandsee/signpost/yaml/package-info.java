/**
 * Reads YAML that people wrote by hand, remembers where each value stands, and checks it against a schema.
 * Knows nothing of services or pages. The only room that knows the YAML parser and the schema validator.
 */
@NullMarked
package uk.co.knowandsee.signpost.yaml;

import org.jspecify.annotations.NullMarked;
