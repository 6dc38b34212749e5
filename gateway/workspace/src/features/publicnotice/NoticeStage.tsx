import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Round } from '../../api/round';
import { useSeats } from '../../api/session';
import { Blockers } from '../../ui/Blockers';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Due } from '../../ui/Due';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { StagePage } from '../../ui/StagePage';
import { NoticeList } from './NoticeList';
import { NoticePanel } from './NoticePanel';
import { useNoticeDraft, useNotices } from './reads';
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
      <Loaded query={useNoticeDraft(round.id)}>
        {({ listed, lastDay, provisional, unreasoned, asksForGrounds }) => {
          const gaps = listed.filter(({ application }) => unreasoned.includes(application));
          return (
            <>
              {listed.length > 0 && (
                <>
                  <h3>{t('publish.draft')}</h3>
                  <p>
                    {t('publish.check')} {lastDay ? <Due last={lastDay} provisional={provisional} /> : t('publish.waits')}
                  </p>
                  <NoticeList caption={t('publish.draft')} listed={listed} />
                </>
              )}
              <Unreasoned names={gaps.map(({ name }) => name)} />
              <CommandForm<{ text?: string; grounds?: Record<string, string | undefined> }>
                label={t('publish.button')}
                done={t('publish.done')}
                run={({ text, grounds }) => api.POST('/rounds/{round}/notices', { params: { path: { round: round.id } }, body: { text, grounds: given(grounds) } })}
                fields={[
                  ...gaps.map(({ application, name }): Field => ({ name: ['grounds', application], kind: 'area', max: 1000, label: t('publish.grounds', { name }), required: asksForGrounds })),
                  { name: 'text', kind: 'area', max: 10_000, label: t('publish.text'), help: t('publish.help') },
                ]}
              />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** Only of those of whom something was written. */
const given = (grounds: Record<string, string | undefined> = {}) =>
  Object.fromEntries(Object.entries(grounds).flatMap(([application, text]) => (text?.trim() ? [[application, text]] : [])));
