package cn.qualityaward.award.expert;

import cn.qualityaward.award.lot.WitnessedLots;

interface Draws extends WitnessedLots<Draw> {

    @Override
    default String article() {
        return Draw.ARTICLE;
    }
}
