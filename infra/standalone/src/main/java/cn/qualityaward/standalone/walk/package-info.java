/** 第十三条至第十五条 as people walk them: logged in through the gateway, each doing what their seat allows, in the order the round names. */
@NullMarked
package cn.qualityaward.standalone.walk;

import org.jspecify.annotations.NullMarked;
