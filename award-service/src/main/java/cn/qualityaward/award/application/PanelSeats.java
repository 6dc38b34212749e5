package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;

/** Who sits on a panel, told to those who know no panels. */
public interface PanelSeats {

    /** In any step of the track, and whether or not they have stood down since. */
    boolean seats(UUID round, ApplicantKind track, String account);
}
