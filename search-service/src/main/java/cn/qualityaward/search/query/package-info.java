/** 查询: text, facets and pages over what is public, within one tenant or across those that are active. */
@NullMarked
@ApplicationModule(allowedDependencies = "index")
package cn.qualityaward.search.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
