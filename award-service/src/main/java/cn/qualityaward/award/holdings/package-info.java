/** All that a region keeps here: handed to tenant-service, which gives it to the region; counted; at last erased. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.award.holdings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
