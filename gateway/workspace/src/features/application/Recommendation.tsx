import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { Recommended } from '../../api/recommendation';
import { useActing, useSeats } from '../../api/session';
import { useUnitName } from '../../api/units';
import { Corrected } from '../../ui/Corrected';
import { day } from '../../ui/dates';
import { OnPaper } from '../../ui/OnPaper';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { afterThem } from './readers';

/** 推荐意见 with its signed and sealed page, for those who decide after it. */
export function Recommendation({ application }: { application: string }) {
  const { t } = useTranslation('application');
  const reads = useSeats()(...afterThem);
  const acts = useActing();
  const named = useUnitName('county', 'department', 'association');
  const [signed] =
    useRead<Recommended[]>(
      ['recommendations', application],
      () => api.GET('/applications/{application}/recommendations', { params: { path: { application } } }),
      reads,
    ).data ?? [];
  return !signed ? null : (
    <Panel title={t('recommended.title')} article="第十三条(一)">
      <Facts
        of={[
          [
            t('recommended.by'),
            <Fragment key="by">
              {`${named(signed.unit)}，${day(signed.signedOn)}`}
              <OnPaper paper={signed.paper} />
            </Fragment>,
          ],
          [t('recommended.conclusion'), <>{t(signed.recommended ? 'recommended.yes' : 'recommended.no')}<Corrected by={signed.corrected} /></>],
          [t('recommended.opinion'), signed.opinion],
          ...(signed.signer ? [[t('recommended.signer'), signed.signer] as [string, string]] : []),
        ]}
      />
      {signed.recommended && !signed.paper && !signed.unit.startsWith('expert/') && signed.signedPages.length === 0 && (
        <p className="warning">{t('recommended.noPage')}</p>
      )}
      <SignedPages
        address={`/applications/${application}/recommendations/signed-pages`}
        pages={signed.signedPages}
        adds={acts(signed.unit, 'signer')}
      />
    </Panel>
  );
}
