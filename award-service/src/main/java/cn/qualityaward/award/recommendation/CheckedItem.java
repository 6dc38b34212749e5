package cn.qualityaward.award.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one item of the list.
 *
 * @param remark what is wrong; asked for where it is not met
 */
record CheckedItem(
        @NotNull CheckItem item,
        boolean met,
        @Nullable @Size(max = 300) String remark) {

    boolean explained() {
        return met || (remark != null && !remark.isBlank());
    }

    /** As it is told to whoever has to mend it. */
    String defect() {
        return item.compared() + "：否。" + (remark == null ? "" : remark);
    }

    String told() {
        return item.compared() + "：" + (met ? "是" : "否")
                + (remark == null || remark.isBlank() ? "" : "（" + remark + "）");
    }
}
