package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.PanelSeats;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SeatsOfTrack implements PanelSeats {

    private final Panels panels;

    SeatsOfTrack(Panels panels) {
        this.panels = panels;
    }

    @Override
    public boolean seats(UUID round, ApplicantKind track, String account) {
        return panels.findByRoundIdAndTrack(round, track).stream()
                .anyMatch(panel -> panel.member(account).isPresent());
    }
}
