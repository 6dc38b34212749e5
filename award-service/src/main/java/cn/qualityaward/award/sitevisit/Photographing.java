package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.attachment.Photos.Photo;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.sitevisit.SitePhoto.Said;
import cn.qualityaward.award.sitevisit.Visiting.Seen;
import cn.qualityaward.award.sitevisit.Visiting.Side;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 现场拍照: by the team and the office, from the first day of the visit until its step is closed; read like the visit. */
@Component
@Transactional
class Photographing {

    private static final String ARTICLE = StageKind.SITE.article();

    /**
     * @param number in the order of the visit
     * @param said nothing to whom it is closed
     * @param removable whether its reader may take it away
     */
    record One(
            UUID id,
            int number,
            @Nullable Said said,
            boolean secret,
            boolean located,
            Instant addedAt,
            String by,
            boolean removable) {}

    /**
     * @param adds whether the reader may add one now
     * @param items of the plan, which one may belong to
     */
    record View(boolean adds, int most, List<String> items, List<One> photos) {}

    /** @param content nothing is left in it but what it shows */
    record Picture(SitePhoto photo, int number, byte[] content) {}

    private final Visiting visiting;
    private final SitePhotos photos;
    private final Readership readership;
    private final ProcedureClock clock;

    Photographing(Visiting visiting, SitePhotos photos, Readership readership, ProcedureClock clock) {
        this.visiting = visiting;
        this.photos = photos;
        this.readership = readership;
        this.clock = clock;
    }

    View all(UUID application, Caller caller) {
        return view(visiting.seen(application, caller), caller);
    }

    /** Before anything of a stranger's is looked at. */
    void requireMayAdd(UUID application, Caller caller) {
        adding(application, caller);
    }

    View add(UUID application, Said said, Photo photo, Caller caller) {
        var seen = adding(application, caller);
        var item = said.item();
        if (item != null && !seen.visit().required().plan().items().contains(item)) {
            throw Refusal.invalid("site-photo-item").field("item").article(ARTICLE);
        }
        photos.add(seen.visit(), new Said(item, said.caption().strip(), said.secret()), photo, caller);
        return view(seen, caller);
    }

    /** 申明 by whoever is visited, or by those who took it. */
    View declareSecret(UUID application, UUID photo, Caller caller) {
        var seen = visiting.seen(application, caller);
        photos.declareSecret(seen.visit(), readable(seen, photo, caller));
        return view(seen, caller);
    }

    View remove(UUID application, UUID photo, String reason, Caller caller) {
        var seen = visiting.open(application, caller);
        var one = readable(seen, photo, caller);
        if (!mayRemove(seen, one, caller)) {
            throw Refusal.forbidden("site-photo-of-another").article(ARTICLE);
        }
        photos.remove(seen.visit(), one, reason.strip());
        return view(seen, caller);
    }

    Picture read(UUID application, UUID photo, Caller caller) {
        var seen = visiting.seen(application, caller);
        var one = readable(seen, photo, caller);
        return new Picture(one, photos.of(seen.visit()).indexOf(one) + 1, photos.read(seen.visit(), one));
    }

    private SitePhoto readable(Seen seen, UUID photo, Caller caller) {
        var one = photos.required(seen.visit(), photo);
        if (one.said().secret() && !readership.mayReadSecrets(caller, seen.application())) {
            throw Refusal.forbidden("attachment-secret").article("第二十三条");
        }
        return one;
    }

    private Seen adding(UUID application, Caller caller) {
        var seen = visiting.open(application, caller);
        if (clock.today().isBefore(seen.visit().required().plan().from())) {
            throw Refusal.conflict("site-photo-early").article(ARTICLE);
        }
        return seen;
    }

    private View view(Seen seen, Caller caller) {
        var visit = seen.visit();
        var release = visit.released();
        var secrets = readership.mayReadSecrets(caller, seen.application());
        var there = photos.of(visit);
        return new View(
                visiting.acts(seen)
                        && release.filter(one ->
                                        !clock.today().isBefore(one.plan().from()))
                                .isPresent(),
                SitePhotos.MOST,
                release.map(one -> one.plan().items()).orElse(List.of()),
                there.stream()
                        .map(photo -> one(seen, photo, there.indexOf(photo) + 1, secrets, caller))
                        .toList());
    }

    private One one(Seen seen, SitePhoto photo, int number, boolean secrets, Caller caller) {
        var secret = photo.said().secret();
        return new One(
                photo.id(),
                number,
                secret && !secrets ? null : photo.said(),
                secret,
                photo.located(),
                photo.addedAt(),
                photo.by(),
                visiting.acts(seen) && mayRemove(seen, photo, caller));
    }

    private static boolean mayRemove(Seen seen, SitePhoto photo, Caller caller) {
        return seen.side() == Side.OFFICE || photo.account().equals(caller.id());
    }
}
