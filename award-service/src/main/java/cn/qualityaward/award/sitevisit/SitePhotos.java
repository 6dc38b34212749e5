package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.attachment.Photos;
import cn.qualityaward.award.attachment.Photos.Photo;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.award.sitevisit.SitePhoto.Said;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePhotoAdded;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePhotoDeclaredSecret;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePhotoRead;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePhotoRemoved;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The photos of visits, sealed where they lie; in the transaction of whoever says who may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SitePhotos {

    static final int MOST = 40;

    private static final String ARTICLE = StageKind.SITE.article();
    private static final String SELECTED =
            "select id, said, secret, type, located, sha256, added_at, added_by, account from site_photo ";

    private final JdbcClient db;
    private final Photos photos;
    private final AtRest atRest;
    private final JsonMapper json;
    private final ProcedureClock clock;
    private final ApplicationEventPublisher facts;

    SitePhotos(
            JdbcClient db,
            Photos photos,
            AtRest atRest,
            JsonMapper json,
            ProcedureClock clock,
            ApplicationEventPublisher facts) {
        this.db = db;
        this.photos = photos;
        this.atRest = atRest;
        this.json = json;
        this.clock = clock;
        this.facts = facts;
    }

    /** In the order in which they were added. */
    List<SitePhoto> of(SiteVisit visit) {
        return db.sql(SELECTED + "where visit_id = ? order by id")
                .param(visit.id())
                .query(this::photo)
                .list();
    }

    SitePhoto required(SiteVisit visit, UUID photo) {
        return of(visit).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    void add(SiteVisit visit, Said said, Photo photo, Caller by) {
        db.sql("select id from site_visit where id = ? for update")
                .param(visit.id())
                .query(UUID.class)
                .single(); // one after the other, or there would be too many
        var there = of(visit);
        var sha256 = Canonical.sha256(photo.content());
        if (there.size() >= MOST) {
            throw Refusal.conflict("site-photos-too-many").article(ARTICLE).with("limit", MOST);
        }
        if (there.stream().anyMatch(one -> one.sha256().equals(sha256))) {
            throw Refusal.conflict("site-photo-known").field("photo").article(ARTICLE);
        }
        var id = Ids.next();
        db.sql("""
                        insert into site_photo (tenant_id, id, visit_id, said, secret, type, located, sha256, added_at,
                                                added_by, account, content)
                        values (current_setting('app.tenant')::int, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        visit.id(),
                        kept(said),
                        said.secret(),
                        photo.type(),
                        photo.located(),
                        sha256,
                        Timestamp.from(clock.now()),
                        by.name(),
                        by.id(),
                        photos.seal(id, photo.content()))
                .update();
        facts.publishEvent(new SitePhotoAdded(
                visit.id(), visit.applicationId(), id, said.secret(), photo.located(), photo.type(), sha256));
    }

    /** Nobody takes that back: what was once declared stays closed. */
    void declareSecret(SiteVisit visit, SitePhoto photo) {
        if (photo.said().secret()) {
            throw Refusal.conflict("site-photo-secret-already").article("第二十三条");
        }
        var secret = new Said(photo.said().item(), photo.said().caption(), true);
        db.sql("update site_photo set said = ?, secret = true where id = ?")
                .params(kept(secret), photo.id())
                .update();
        facts.publishEvent(new SitePhotoDeclaredSecret(visit.id(), visit.applicationId(), photo.id()));
    }

    void remove(SiteVisit visit, SitePhoto photo, String reason) {
        db.sql("delete from site_photo where id = ?").param(photo.id()).update();
        facts.publishEvent(new SitePhotoRemoved(visit.id(), visit.applicationId(), photo.id(), photo.sha256(), reason));
    }

    /** Each reading is on the record (第二十三条). */
    byte[] read(SiteVisit visit, SitePhoto photo) {
        record(visit, photo);
        return content(photo);
    }

    void record(SiteVisit visit, SitePhoto photo) {
        facts.publishEvent(new SitePhotoRead(
                visit.id(), visit.applicationId(), photo.id(), photo.said().secret()));
    }

    /** For whoever has the right to it already. */
    @Transactional(readOnly = true)
    public byte[] content(SitePhoto photo) {
        var sealed = db.sql("select content from site_photo where id = ?")
                .param(photo.id())
                .query(byte[].class)
                .single();
        return photos.open(photo.id(), sealed, ARTICLE);
    }

    private String kept(Said said) {
        var words = json.writeValueAsString(said);
        return said.secret() ? atRest.closeWhole(words) : words;
    }

    private SitePhoto photo(ResultSet row, int n) throws SQLException {
        var kept = row.getString(2);
        return new SitePhoto(
                row.getObject(1, UUID.class),
                json.readValue(row.getBoolean(3) ? atRest.openWhole(kept) : kept, Said.class),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                row.getString(9));
    }
}
