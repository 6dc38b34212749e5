package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.AttendedTrainings.Attended;
import cn.qualityaward.award.expert.Letter.Region;
import cn.qualityaward.award.expert.Letter.Stamped;
import cn.qualityaward.award.expert.Letter.Trained;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.award.secrecy.Stamp.Purpose;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 专家共享 on the side the expert is from: what goes along is put together as the office confirms it, and stamped. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sharing {

    private final Offers offers;
    private final Experts experts;
    private final AttendedTrainings trainings;
    private final Stamp stamp;
    private final ProcedureClock clock;

    Sharing(Offers offers, Experts experts, AttendedTrainings trainings, Stamp stamp, ProcedureClock clock) {
        this.offers = offers;
        this.experts = experts;
        this.trainings = trainings;
        this.stamp = stamp;
        this.clock = clock;
    }

    /** Nobody but the expert lets anything of theirs go along (个人信息保护法), and only what the office has admitted. */
    Offer consent(Expert expert, Region to) {
        requireInPool(expert);
        try {
            return offers.saveAndFlush(new Offer(expert.id(), to, clock.now()));
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("expert-offered-already")
                    .article(Offer.ARTICLE)
                    .with("region", to.name());
        }
    }

    Offer confirm(UUID id, Region from) {
        var offer = offers.required(id);
        var expert = experts.findById(offer.expertId()).orElseThrow(() -> Refusal.unknown("not-found"));
        requireInPool(expert);
        var letter = letter(offer, expert, from);
        offer.confirm(new Stamped(letter, stamp.on(Purpose.EXPERT, letter)));
        return offers.saveAndFlush(offer);
    }

    Offer refuse(UUID id, String reason) {
        var offer = offers.required(id);
        offer.refuse(reason, clock.now());
        return offers.saveAndFlush(offer);
    }

    Offer withdraw(UUID id, Expert expert) {
        var offer = offers.required(id);
        if (!offer.expertId().equals(expert.id())) {
            throw Refusal.unknown("not-found");
        }
        offer.withdraw(clock.now());
        return offers.saveAndFlush(offer);
    }

    private Letter letter(Offer offer, Expert expert, Region from) {
        return new Letter(
                offer.id(),
                from,
                offer.to(),
                Letter.account(expert.account()),
                expert.name(),
                expert.employer(),
                expert.specialities(),
                expert.formerEmployers(),
                trainings.of(List.of(expert.id())).getOrDefault(expert.id(), List.of()).stream()
                        .map(Sharing::trained)
                        .toList(),
                expert.poolSince(),
                offer.consentedAt(),
                clock.now());
    }

    private static Trained trained(Attended attended) {
        return new Trained(attended.subject(), attended.on(), attended.proven());
    }

    private static void requireInPool(Expert expert) {
        if (!expert.inPool()) {
            throw Refusal.conflict("expert-not-admitted").article(Offer.ARTICLE).with("name", expert.name());
        }
    }
}
