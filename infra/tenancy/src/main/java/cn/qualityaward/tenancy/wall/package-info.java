/** The second wall: Hibernate's tenant column and the transaction-bound setting that row-level security reads. */
@NullMarked
package cn.qualityaward.tenancy.wall;

import org.jspecify.annotations.NullMarked;
