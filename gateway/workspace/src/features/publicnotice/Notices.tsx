import { useTranslation } from 'react-i18next';
import type { Objection } from '../../api/objection';
import type { Notice } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { NoticePanel } from './NoticePanel';
import { Objections } from './Objections';
import { useNotices, useObjections } from './reads';
import { Removals } from './Removals';

/** All notices with their objections; those with something to answer come first. */
export function Notices() {
  const { t } = useTranslation('publicnotice');
  const notices = useNotices();
  const objections = useObjections(useSeats()('office/officer', 'office/head')).data ?? [];
  const open = objections.filter(({ upheld }) => upheld === undefined);
  return (
    <Page title={t('title')} article="第十四条" lead={t('lead')}>
      {open.length > 0 && (
        <Panel title={t('objection.open', { count: open.length })} article="第二十条">
          <p>{t('objection.lead')}</p>
          <Objections of={open} />
        </Panel>
      )}
      <Removals />
      <Loaded query={notices}>
        {(notices) =>
          notices.length === 0 ? (
            <Empty title={t('none')}>{t('wait')}</Empty>
          ) : (
            notices.map((notice) => <WithObjections key={notice.id} notice={notice} objections={objections} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function WithObjections({ notice, objections }: { notice: Notice; objections: Objection[] }) {
  const { t } = useTranslation('publicnotice');
  const ruled = objections.filter((objection) => objection.notice === notice.id && objection.upheld !== undefined);
  return (
    <NoticePanel notice={notice}>
      {ruled.length > 0 && (
        <>
          <h3>{t('objection.ruled')}</h3>
          <Objections of={ruled} />
        </>
      )}
    </NoticePanel>
  );
}
