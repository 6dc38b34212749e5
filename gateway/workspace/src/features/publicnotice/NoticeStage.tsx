import { useTranslation } from 'react-i18next';
import { useSeats } from '../../api/session';
import { Blockers } from '../../ui/Blockers';
import { StagePage } from '../../ui/StagePage';
import { NoticePanel } from './NoticePanel';
import { Publish } from './Publish';
import { useNotices } from './reads';
import { SplitHold } from './SplitHold';

/** 公示 of one round: publish what has come to it, watch it, conclude it. */
export function NoticeStage() {
  const { t } = useTranslation('publicnotice');
  const notices = useNotices().data ?? [];
  const office = useSeats()('office/officer', 'office/head');
  return (
    <StagePage lead={t('stage.lead')}>
      {({ round, open }) => {
        const own = notices.filter(({ roundId }) => roundId === round.id);
        const running = own.some(({ state }) => state !== 'CONCLUDED' && state !== 'WITHDRAWN');
        return (
          <>
            {open && !running && <Blockers round={round} stage="PUBLIC_NOTICE" />}
            {open && !running && (office ? <Publish round={round} /> : <p className="warning">{t('publish.turn')}</p>)}
            {own.map((notice) => (
              <NoticePanel key={notice.id} notice={notice} />
            ))}
            {round.state === 'ANNOUNCED' && own.find(({ withdrawn }) => !withdrawn)?.holdsAll && <SplitHold round={round.id} />}
          </>
        );
      }}
    </StagePage>
  );
}
