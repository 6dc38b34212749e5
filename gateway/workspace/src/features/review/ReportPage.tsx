import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { places } from '../../api/places';
import { useRead } from '../../api/query';
import type { Report } from '../../api/report';
import { type Track, stageOf, useRound } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Facts } from '../../ui/Rows';
import { useStageName } from '../../ui/useStageName';
import { Editions } from './Editions';
import { ReportForm } from './ReportForm';
import { ReportTag } from './ReportTag';

/** 材料评审报告、现场评审报告 on one applicant: written from the sheets, issued, and kept as it was issued. */
export function ReportPage() {
  const { t } = useTranslation(['review', 'ui']);
  const called = useStageName();
  const { round = '', track = '', ordinal = '', application = '' } = useParams();
  const at = { round, track: track as Track, ordinal: Number(ordinal) };
  const path = { ...at, application };
  const office = useSeats()('office/officer', 'office/head');
  const report = useRead<Report>(['report', path], () =>
    api.GET('/rounds/{round}/tracks/{track}/steps/{ordinal}/reports/{application}', { params: { path } }),
  );
  const stage = stageOf(useRound(round).data, track, at.ordinal);
  const address = `/rounds/${round}/tracks/${track}/steps/${ordinal}/reports/${application}`;
  return (
    <Page
      title={t('report.title', { name: report.data?.name ?? '', kind: t(stage?.kind === 'SITE' ? 'report.site' : 'report.material') })}
      article={stage?.article}
      lead={t('report.lead')}
      trail={[{ to: places.reports(at), label: t('report.list') }]}
      aside={stage && <span>{called(stage)}</span>}
    >
      <Loaded query={report}>
        {(report) => (
          <>
            <Facts
              of={[
                [t('report.state'), <ReportTag key="state" of={report.state} />],
                [t('consensus.leader'), report.leader ?? t('report.byOffice')],
                [t('report.issuer'), report.issuer],
              ]}
            />
            {report.state === 'OUTDATED' && (
              <div className="problem" role="status">
                <h2>{t('report.outdated')}</h2>
                <p>{t(report.writes ? 'report.outdatedWriter' : 'report.outdatedHelp')}</p>
              </div>
            )}
            <Editions at={address} of={report.editions} adds={report.editions.length > 0 && (report.writes || office)} />
            {report.text && report.collation ? (
              <>
                <ReportForm key={report.editions.length} path={path} report={report} />
                <Panel title={t('report.draft')}>
                  <p>{t('report.draftHelp')}</p>
                  <PaperLinks at={address} name={t('report.draftName')} />
                  {office && <Link to={`/collations/${round}/${track}/${ordinal}/${application}`}>{t('report.collation')}</Link>}
                </Panel>
              </>
            ) : (
              report.editions.length === 0 && <Empty title={t('report.unwritten')}>{t(report.writes || office ? 'report.sheetsFirst' : 'report.waitForLeader')}</Empty>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
