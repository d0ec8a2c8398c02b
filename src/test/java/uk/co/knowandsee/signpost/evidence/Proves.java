package uk.co.knowandsee.signpost.evidence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class or a test method: it checks these promises of {@code data/promises.yaml}. What comes of it is taken
 * down in {@code target/reports/evidence.json} under the name of the class, and the bake that follows publishes it. A
 * promise counts as kept when every test of the class that names it has run, and none has failed or was skipped.
 *
 * <p>A test that has a parameter {@link PagesSeen} says there which pages it looked at.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Proving.class)
public @interface Proves {

    /** Ids of promises. */
    String[] value();
}
