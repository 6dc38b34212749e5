package cn.qualityaward.award.qualification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 反馈意见期限, for whoever reminds of it. */
@Component
public class AwaitedOpinions {

    /** @param units that have not answered about everybody */
    public record Letter(LocalDate due, Set<String> units) {}

    private final Consultations consultations;

    AwaitedOpinions(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Empty once everybody has answered. */
    public Optional<Letter> of(UUID consultation) {
        return consultations
                .findById(consultation)
                .filter(letter -> !letter.awaited().isEmpty())
                .map(letter -> new Letter(letter.due(), letter.awaited()));
    }
}
