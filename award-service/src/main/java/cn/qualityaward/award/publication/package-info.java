/** What the public may know, append-only and versioned, handed to the search by the outbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.award.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
