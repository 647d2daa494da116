package dev.revise.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test whose answer depends on the version of PostgreSQL, on pg_sphere or on programs such as
 * {@code pg_dump}: CI asks it of a second server too, with {@code -Dgroups=each-server}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("each-server")
public @interface EachServer {}
