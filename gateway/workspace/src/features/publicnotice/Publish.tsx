import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { NoticeDraft } from '../../api/publicnotice';
import type { Round } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Due } from '../../ui/Due';
import type { Field } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { NoticeList } from './NoticeList';
import { useNoticeDraft } from './reads';
import { Unreasoned } from './Unreasoned';

type Written = Record<string, string | undefined>;

/** The list as it would be published now, read name by name and published; but for whom the reader steps back from. */
export function Publish({ round }: { round: Round }) {
  const { t } = useTranslation('publicnotice');
  return (
    <Panel title={t('publish.title')} article="第十四条">
      <p>{t('publish.lead')}</p>
      <Loaded query={useNoticeDraft(round.id)}>{(draft) => <Draft round={round.id} draft={draft} />}</Loaded>
    </Panel>
  );
}

function Draft({ round, draft }: { round: string; draft: NoticeDraft }) {
  const { t } = useTranslation('publicnotice');
  const { listed, lastDay, provisional, unreasoned, withheld, withheldUnreasoned, asksForGrounds } = draft;
  const gaps = listed.filter(({ application }) => unreasoned.includes(application));
  const path = { round };
  const reasons = gaps.map(
    ({ application, name }): Field => ({ name: ['grounds', application], kind: 'area', max: 1000, label: t('publish.grounds', { name }), required: asksForGrounds }),
  );
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
      {withheld > 0 && <p className="quiet">{t('publish.withheld', { count: withheld })}</p>}
      <Unreasoned names={gaps.map(({ name }) => name)} />
      {asksForGrounds && withheldUnreasoned > 0 ? (
        <>
          <p className="warning">{t('publish.another', { count: withheldUnreasoned })}</p>
          {gaps.length > 0 && (
            <CommandForm<{ grounds: Written }>
              key={gaps.length}
              label={t('publish.give')}
              done={t('publish.given')}
              run={({ grounds }) => api.POST('/rounds/{round}/notice-draft/grounds', { params: { path }, body: { grounds: given(grounds) } })}
              fields={reasons}
            />
          )}
        </>
      ) : (
        <CommandForm<{ text?: string; grounds?: Written }>
          label={t('publish.button')}
          done={t('publish.done')}
          run={({ text, grounds }) => api.POST('/rounds/{round}/notices', { params: { path }, body: { text, grounds: given(grounds) } })}
          fields={[...reasons, { name: 'text', kind: 'area', max: 10_000, label: t('publish.text'), help: t('publish.help') }]}
        />
      )}
    </>
  );
}

/** Only of those of whom something was written. */
const given = (grounds: Written = {}) =>
  Object.fromEntries(Object.entries(grounds).flatMap(([application, text]) => (text?.trim() ? [[application, text]] : [])));
