import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { places } from '../api/places';
import type { Track } from '../api/round';
import { useReplay, type Finding, type Replay as Report } from '../api/scoring';
import { useSeats } from '../api/session';
import { Panel } from './Page';
import { ProblemNote } from './ProblemNote';

/** 复算: every score, rank and list once more from the stored marks and the pinned rules, for whoever must vouch for them. */
export function Replay({ round, track }: { round: string; track: Track }) {
  const { t } = useTranslation('ui');
  const replay = useReplay(round, track);
  const may = useSeats()('office/officer', 'office/head', 'leading-group/secretary', 'leading-group/member', 'government/signer');
  return may ? (
    <Panel title={t('replay.title')} plain>
      <p>{t('replay.lead')}</p>
      <Button loading={replay.isPending} onClick={() => replay.mutate()}>
        {t('replay.button')}
      </Button>
      <div aria-live="polite" style={{ marginTop: '1rem' }}>
        {replay.error && <ProblemNote problem={replay.error} />}
        {replay.data && <Outcome of={replay.data} />}
      </div>
    </Panel>
  ) : null;
}

function Outcome({ of }: { of: Report }) {
  const { t } = useTranslation('ui');
  const findings = of.parts.flatMap((part) => part.findings);
  return (
    <>
      <Alert
        type={of.comesOut ? 'success' : 'error'}
        showIcon
        message={t(of.comesOut ? 'replay.comesOut' : 'replay.doesNot')}
        description={
          <>
            <ul>
              {of.parts
                .filter(({ checked }) => checked > 0)
                .map(({ part, checked }) => (
                  <li key={part}>{t(`replay.part.${part}`, { checked })}</li>
                ))}
              <li>{t(of.recordIntact ? 'replay.record' : 'replay.recordBroken', { read: of.recordRead })}</li>
            </ul>
            {of.print && (
              <p className="quiet">
                {t('replay.print')} <code>{of.print.again}</code>
              </p>
            )}
          </>
        }
      />
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <Found key={`${finding.part}${finding.subject}${finding.flaw}${finding.application}${finding.again}`} finding={finding} names={of.names} />
          ))}
        </ul>
      )}
    </>
  );
}

function Found({ finding, names }: { finding: Finding; names: Record<string, string> }) {
  const { t } = useTranslation('ui');
  const { part, flaw, stage, application, subject, stands, again } = finding;
  const one = { BALLOT: 'TALLY', CANDIDATES: 'AWARD' }[part as string];
  const wrong = flaw === 'CHANGED' && application && one ? one : flaw;
  return (
    <li>
      {t(`stage.${stage}`)}
      {application && (
        <>
          {' · '}
          <Link to={places.application(application)}>{names[application]}</Link>
        </>
      )}
      {'：'}
      {t(`replay.flaw.${part}.${wrong}`, { stands: spoken(stands), again: spoken(again) })}{' '}
      {part === 'SHEET' && <span className="quiet">{t('replay.sheet', { subject })}</span>}
    </li>
  );

  function spoken(value?: string | null) {
    return value === 'PASSED' || value === 'FAILED' ? t(`replay.went.${value}`) : (value ?? '—');
  }
}
