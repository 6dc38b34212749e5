import { useTranslation } from 'react-i18next';
import { type Complaint, useComplaints } from '../../api/complaint';
import { moment } from '../../ui/dates';
import { Due } from '../../ui/Due';
import { Empty, Loaded } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { Page, Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { labelled, listed } from '../../ui/words';
import { Handle } from './Handle';
import { Supervision } from './Supervision';

/** 投诉举报: for the discipline inspection alone, whatever round there is. */
export function Complaints() {
  const { t } = useTranslation('complaint');
  const register = useComplaints();
  return (
    <Page title={t('title')} article="第二十条" lead={t('lead')}>
      <Loaded query={register}>
        {({ pages }) =>
          pages[0]?.length ? (
            pages.flat().map((complaint) => <One key={complaint.id} complaint={complaint} />)
          ) : (
            <Empty title={t('none')}>{t('wait')}</Empty>
          )
        }
      </Loaded>
      <More of={register} />
      <Supervision />
    </Page>
  );
}

function One({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint');
  const { receipt, raisedAt, named, files, answerBy, provisional, handler, takenAt, concerned, answer, closedAt } = complaint;
  return (
    <Panel title={receipt}>
      <Facts
        of={[
          [t('raised'), moment(raisedAt)],
          [t('from'), t(named ? 'named' : 'anonymous')],
          [t('answerBy'), answerBy && !closedAt ? <Due last={answerBy} provisional={provisional} /> : undefined],
          [t('files'), files > 0 ? files : undefined],
          [t('handler'), handler ? t('since', { name: handler, at: moment(takenAt) }) : t('nobody')],
          [t('concerned'), concerned.length > 0 ? listed(concerned.map(({ name }) => name)) : undefined],
          [t('found'), answer?.found],
          [t('answer'), answer && labelled(t(`closing.${answer.closing}`), answer.answer)],
          [t('document'), answer?.document],
          [t('closed'), closedAt && moment(closedAt)],
        ]}
      />
      <Handle complaint={complaint} />
    </Panel>
  );
}
