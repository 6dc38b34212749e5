import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { CompletionNotice } from '../../api/checklist';
import { useRead } from '../../api/query';
import { useUnitName } from '../../api/units';
import { day } from '../../ui/dates';
import { labelled } from '../../ui/words';

/** 一次性告知书 of every return, for its applicant to keep or print. */
export function Notices({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const named = useUnitName('county', 'department', 'association');
  const notices = useRead<CompletionNotice[]>(['completion-notices', application], () =>
    api.GET('/applications/{application}/completion-notices', { params: { path: { application } } }),
  ).data;
  return notices?.map(({ check, unit, on }) => {
    const address = `/api/${tenant}/award/applications/${application}/local-checks/${check}/sheet`;
    return (
      <p key={check} className="row">
        {labelled(t('returned.notice'), `${named(unit)}，${day(on)}`)}
        <a href={`${address}/docx`}>{t('checks.docx')}</a>
        <a href={`${address}/pdf`}>{t('checks.pdf')}</a>
      </p>
    );
  });
}
