package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.expert.Affiliations.Consultancy;
import org.junit.jupiter.api.Test;

class PoolCellsTests {

    @Test
    void whomAnExpertAdvisedIsReadWithTheYearHoweverItIsSetApart() {
        assertThat(PoolCells.consultancies("示例乳业有限公司 2025；示例化工（集团）有限公司（2024年）; "))
                .containsExactly(new Consultancy("示例乳业有限公司", 2025), new Consultancy("示例化工（集团）有限公司", 2024));
        assertThat(PoolCells.consultancies("")).isEmpty();
        assertThatThrownBy(() -> PoolCells.consultancies("示例乳业有限公司")).hasMessage("line-consultancy-unreadable");
    }
}
