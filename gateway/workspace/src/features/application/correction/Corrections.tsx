import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../../api/application';
import { useCorrections } from '../../../api/correction';
import { useSeats } from '../../../api/session';
import { Panel } from '../../../ui/Page';
import { One } from './One';
import { Propose } from './Propose';

/** Who may have something there; what that is the service says. */
const proposing = ['applicant/applicant', 'office/officer', 'county/board', 'county/signer', 'department/signer', 'association/signer', 'member/signer'];

/** Where nothing is locked, or nothing is to be had any more. */
const never = ['DRAFT', 'RETURNED', 'SUPPLEMENTING', 'WITHDRAWN', 'ENDED', 'BARRED', 'CONFERRED'];

/** 更正: what was corrected of this application, and the way to propose it. */
export function Corrections({ application }: { application: Application }) {
  const { t } = useTranslation('application');
  const { row } = application;
  const corrections = useCorrections(row.id).data ?? [];
  const proposes = useSeats()(...proposing) && !never.includes(row.status);
  const [open, setOpen] = useState(false);
  return corrections.length === 0 && !proposes ? null : (
    <div id="corrections">
      <Panel title={t('correction.title')} article="第十三条" plain>
        {corrections.map((correction) => (
          <One key={correction.id} correction={correction} row={row} />
        ))}
        {proposes && (
          <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>{t('correction.propose')}</summary>
            {open && <Propose application={application} after={() => setOpen(false)} />}
          </details>
        )}
      </Panel>
    </div>
  );
}
