package dev.revise.source.felis;

import java.util.Optional;

/**
 * A schema as a Felis file.
 *
 * @param overlay the text of the overlay that belongs beside it, if Felis cannot say it all
 */
public record FelisText(String felis, Optional<String> overlay) {}
