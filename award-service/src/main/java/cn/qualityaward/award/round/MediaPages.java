package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The pages and screenshots in which media carried a round's announcement (its id is the round's). */
@Entity
class MediaPages extends Aggregate {

    private static final String ARTICLE = "第十三条";

    record MediumPageKept(UUID subject, String outlet, SignedPage page) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /** By the place of the medium among those of the announcement. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Integer, List<SignedPage>> pages = Map.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected MediaPages() {}

    MediaPages(UUID round) {
        super(round);
    }

    void keep(int medium, String outlet, SignedPage page) {
        var all = new TreeMap<>(pages);
        all.put(medium, SignedPages.with(of(medium), page, ARTICLE));
        pages = all;
        done(new MediumPageKept(id(), outlet, page));
    }

    /** Pages stay with the medium they are of; those of one that is no longer named go. */
    void rearrange(List<Announcement.Medium> before, List<Announcement.Medium> after) {
        var all = new TreeMap<Integer, List<SignedPage>>();
        for (int old = 0; old < before.size(); old++) {
            for (int place = 0; place < after.size(); place++) {
                if (after.get(place).is(before.get(old)) && !of(old).isEmpty()) {
                    all.putIfAbsent(place, of(old));
                }
            }
        }
        pages = all;
    }

    List<SignedPage> of(int medium) {
        return pages.getOrDefault(medium, List.of());
    }
}
