import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { Blockers } from '../../ui/Blockers';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { NoticePanel } from './NoticePanel';
import { useNotices } from './reads';
import { SplitHold } from './SplitHold';
import { Unreasoned } from './Unreasoned';

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

function Publish({ round }: { round: Round }) {
  const { t } = useTranslation('publicnotice');
  return (
    <Panel title={t('publish.title')} article="第十四条">
      <p>{t('publish.lead')}</p>
      <Unreasoned round={round.id} />
      <CommandForm<{ text?: string }>
        label={t('publish.button')}
        done={t('publish.done')}
        run={(body) => api.POST('/rounds/{round}/notices', { params: { path: { round: round.id } }, body })}
        fields={[{ name: 'text', kind: 'area', max: 10_000, label: t('publish.text'), help: t('publish.help') }]}
      />
    </Panel>
  );
}
