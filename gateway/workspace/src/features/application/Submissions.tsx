import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { type Submission, submissionText, useSubmissions } from '../../api/submission';
import { Corrected } from '../../ui/Corrected';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Comparison } from './Comparison';

/** 历次报送: every submission as it was sealed, and what any two of them differ in. */
export function Submissions({ application }: { application: Application }) {
  const { t } = useTranslation('application');
  const { id } = application.row;
  const submissions = useSubmissions(id).data ?? [];
  return submissions.length === 0 ? null : (
    <Panel title={t('submissions.title')} article="第十三条(一)" plain>
      <Rows
        caption={t('submissions.title')}
        rows={submissions}
        id={({ number }) => String(number)}
        columns={[
          { title: t('submissions.number'), cell: ({ number, corrected }) => <>{t('submissions.nth', { number })}<Corrected by={corrected} /></> },
          { title: t('submissions.at'), cell: ({ sealedAt }) => moment(sealedAt) },
          { title: 'SHA-256', cell: ({ sha256 }) => <code className="hash">{sha256}</code> },
          { title: t('submissions.text'), cell: (one) => <Text application={id} of={one} /> },
        ]}
      />
      {submissions.length > 1 && <Compared key={submissions.length} application={application} last={submissions.length} />}
    </Panel>
  );
}

/** It names also the files that are declared a secret. */
function Text({ application, of: { number, readable } }: { application: string; of: Submission }) {
  const { t } = useTranslation('application');
  return readable ? (
    <a href={submissionText(application, number)} download={`${application}-${number}.json`}>
      {t('submissions.download')}
    </a>
  ) : (
    <span className="quiet">{t('submissions.secret')}</span>
  );
}

function Compared({ application, last }: { application: Application; last: number }) {
  const { t } = useTranslation('application');
  const [since, setSince] = useState(last - 1);
  const [submission, setSubmission] = useState(last);
  const numbers = Array.from({ length: last }, (_, at) => ({ value: at + 1, label: t('submissions.nth', { number: at + 1 }) }));
  return (
    <section>
      <h3>{t('changes.title')}</h3>
      <p className="row">
        <Select aria-label={t('changes.since')} value={since} onChange={setSince} options={numbers} />
        <span aria-hidden="true">→</span>
        <Select aria-label={t('changes.until')} value={submission} onChange={setSubmission} options={numbers} />
      </p>
      <Comparison application={application} since={since} submission={submission} />
    </section>
  );
}
