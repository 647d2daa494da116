package dev.revise.dialect;

/**
 * What brings a thing that a server does not have by itself.
 *
 * @param name {@code pg_sphere}
 * @param packages where it comes from, in words
 * @param serverSql a query for one text: the server and its version
 * @param versionSql a query for one text: the version that the server has the files of
 */
public record Extension(String name, String packages, String serverSql, String versionSql) {}
