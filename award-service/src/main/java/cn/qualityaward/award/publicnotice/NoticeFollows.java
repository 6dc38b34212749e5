package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Following;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notices that listed the application, where the policy publishes one before the last. */
@Component
class NoticeFollows implements Following {

    private final Notices notices;

    NoticeFollows(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Issued> issued(Application application, Correctable.Kind kind, String thing, Collection<String> words) {
        return notices.findByRoundIdOrderByIdDesc(application.roundId()).stream()
                .filter(notice -> notice.lists(application.id()))
                .map(notice -> new Issued(
                        Form.NOTICE,
                        notice.title(),
                        null,
                        notice.lastDay(),
                        notice.stands() && words.contains(application.name()),
                        List.of()))
                .toList();
    }
}
