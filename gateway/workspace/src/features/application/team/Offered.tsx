import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Handover } from '../../../api/collaboration';
import { useCommand } from '../../../api/query';
import { moment } from '../../../ui/dates';
import { ProblemNote } from '../../../ui/ProblemNote';

/** 移交 waits for whoever is asked: they accept or refuse, the one who applies takes it back. */
export function Offered({ application, offer: { name, from, at, yours } }: { application: string; offer: Handover }) {
  const { t } = useTranslation('application');
  const params = { path: { application } };
  const accept = useCommand(() => api.POST('/applications/{application}/handover/acceptance', { params }), t('team.taken'));
  const end = useCommand(() => api.DELETE('/applications/{application}/handover', { params }), t('team.kept'));
  const problem = accept.error ?? end.error;
  return (
    <section aria-label={t('team.handOver')}>
      <p className="warning">{yours ? t('team.asked', { from, at: moment(at) }) : t('team.asks', { name, at: moment(at) })}</p>
      {problem && <ProblemNote problem={problem} />}
      <p className="row">
        {yours && (
          <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate({})}>
            {t('team.take')}
          </Button>
        )}
        <Button loading={end.isPending} onClick={() => end.mutate({})}>
          {t(yours ? 'team.refuse' : 'team.takeBack')}
        </Button>
      </p>
    </section>
  );
}
