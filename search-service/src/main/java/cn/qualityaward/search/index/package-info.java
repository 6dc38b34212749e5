/** The index of what was made public: the newest version of each thing, whatever order it came in, and how it is made anew. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
