/** 第七条至第九条、第十八条: who holds which seat (岗位), who invited them, and which seats no one person may hold together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "audit", "document", "policy", "provisioning"})
package cn.qualityaward.tenant.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
