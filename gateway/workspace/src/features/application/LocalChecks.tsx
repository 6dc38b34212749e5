import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import { useRead } from '../../api/query';
import type { LocalChecked } from '../../api/recommendation';
import { useActing, useSeats } from '../../api/session';
import { useUnitName } from '../../api/units';
import { CheckedItems } from '../../ui/CheckedItems';
import { Corrected } from '../../ui/Corrected';
import { day } from '../../ui/dates';
import { OnPaper } from '../../ui/OnPaper';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { SignedPages } from '../../ui/SignedPages';
import { afterThem } from './readers';

/** What the local board and the departments found, for those who decide after them. */
export function LocalChecks({ application }: { application: string }) {
  const { t } = useTranslation(['application', 'ui']);
  const reads = useSeats()(...afterThem);
  const acts = useActing();
  const named = useUnitName('county', 'department', 'association');
  const checks = useRead<LocalChecked[]>(
    ['local-checks', application],
    () => api.GET('/applications/{application}/local-checks', { params: { path: { application } } }),
    reads,
  ).data;
  const yes = (value: boolean) => t(value ? 'ui:form.yes' : 'ui:form.no');
  return !checks?.length ? null : (
    <Panel title={t('checks.title')} article="第十三条(一)">
      {checks.map(({ id, unit, checkedOn, paper, result, signedPages, departmentPages, corrected }) => (
        <Fragment key={id}>
          <Facts
            of={[
              [
                t('checks.by'),
                <Fragment key="by">
                  {`${named(unit)}，${day(checkedOn)}`}
                  <OnPaper paper={paper} />
                  <Corrected by={corrected} />
                </Fragment>,
              ],
              [t('checks.truthful'), yes(result.truthful)],
              [t('checks.complete'), yes(result.complete)],
              ...(result.items?.length ? [[t(corrected ? 'checks.itemsBefore' : 'checks.items'), <CheckedItems key="items" items={result.items} />] as [string, ReactNode]] : []),
              ...(result.departments ?? []).map(({ name, opinion }): [string, ReactNode] => [
                name,
                <Fragment key={name}>
                  {opinion}
                  <SignedPages
                    address={`/applications/${application}/local-checks/${id}/department-pages`}
                    to={`/applications/${application}/local-checks/${id}/department-pages?${new URLSearchParams({ department: name })}`}
                    pages={departmentPages.filter(({ department }) => department === name).map(({ page }) => page)}
                    label={t('checks.sealed', { name })}
                    adds={acts(unit, 'board')}
                  />
                </Fragment>,
              ]),
              ...(result.defects?.length ? [[t('checks.defects'), result.defects.map((line) => `· ${line}`).join('\n')] as [string, string]] : []),
              ...(result.completeBy ? [[t('checks.completeBy'), day(result.completeBy)] as [string, string]] : []),
            ]}
          />
          <p className="row">
            <a href={`/api/${tenant}/award/applications/${application}/local-checks/${id}/sheet/docx`}>{t('checks.docx')}</a>
            <a href={`/api/${tenant}/award/applications/${application}/local-checks/${id}/sheet/pdf`}>{t('checks.pdf')}</a>
          </p>
          <SignedPages
            address={`/applications/${application}/local-checks/${id}/signed-pages`}
            pages={signedPages}
            adds={acts(unit, 'board')}
          />
        </Fragment>
      ))}
    </Panel>
  );
}
