package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Person;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A notice of the other region whose last day is over, and all that is to come of it once. */
final class NoticeAtItsEnd {

    private final WholePlatform whole;
    private final Stored stored;
    private final JsonNode notice;
    private final String id;
    private final Person head;

    NoticeAtItsEnd(WholePlatform whole, JsonNode notice) {
        this.whole = whole;
        this.stored = Stored.by(whole);
        this.notice = notice;
        this.id = notice.path("id").asString();
        this.head = whole.shili.at("office/main/head");
    }

    /** Its last day. */
    void passes() {
        whole.time.moveTo(LocalDate.parse(notice.path("lastDay").asString()).plusDays(1));
    }

    void conclude() {
        head.post("/api/shili/award/notices/" + id + "/conclusion", Map.of("statement", "公示期满，无未处理的异议。"));
    }

    String state() {
        return String.valueOf(
                stored.one("award", "select state from award.public_notice where id = '%s'".formatted(id)));
    }

    /** What locks it. */
    String itself() {
        return "select 1 from award.public_notice where id = '%s' for update".formatted(id);
    }

    /** What locks somebody on its list. */
    String oneOfItsNames() {
        return "select 1 from award.application where id = '%s' for update"
                .formatted(notice.path("listed").path(0).path("application").asString());
    }

    boolean isDelivered() {
        return count("from jobs.outbox_record where status = 'NEW' and record_type not like '%MailDue'") == 0
                && found().path("status").asString().equals("ENDED");
    }

    private JsonNode found() {
        var answer = whole.anybody().answer("GET", "/api/shili/search?kind=NOTICE&size=50", null, null);
        return answer.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(id))
                .findFirst()
                .orElse(answer.json().path("nothing"));
    }

    /** On the record, on the public pages, and in what was told to anybody. */
    void happenedOnce(String... deeds) {
        for (var deed : deeds) {
            assertThat(count("from award.record_entry where subject = '%s' and deed = '%s'".formatted(id, deed)))
                    .as(deed)
                    .isOne();
        }
        var feed = new String(whole.anybody().download("/shili/feed.atom"), StandardCharsets.UTF_8);
        assertThat(feed.split("urn:uuid:" + id, -1)).hasSize(2);
        assertThat(stored.one("award", """
                        select coalesce(string_agg(kind || ' ' || link || ' ' || words || ' ' || times, '; '), '')
                        from (select kind, link, words::text, count(*) as times from award.message where round_id = '%s'
                          group by recipient, kind, link, words having count(*) > 1) twice""".formatted(notice.path("roundId").asString())))
                .as("told twice")
                .isEqualTo("");
    }

    private int count(String what) {
        return Integer.parseInt(String.valueOf(stored.one("award", "select count(*)::text " + what)));
    }
}
