package dev.revise.source;

import dev.revise.dialect.PureSql;
import java.util.List;
import java.util.Optional;

/**
 * Where a schema is said, and what holds for whoever reads it there.
 *
 * @param name what follows the colon: the path of a file, the name of a package
 * @param companion whose companion files, such as an overlay, belong to it, where those are not its
 *     own
 * @param home the schema of what names none
 * @param rules what SQL in it may do
 * @param loader what knows its classes
 * @param naming how entities are called that do not say it, as {@code Authoring} has it
 */
public record SchemaPlace(
    String name,
    Optional<String> companion,
    String home,
    PureSql rules,
    ClassLoader loader,
    List<String> naming) {}
