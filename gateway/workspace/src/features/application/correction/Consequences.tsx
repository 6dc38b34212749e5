import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../api/application';
import type { Change, Consequences as Shown, Issued } from '../../../api/correction';
import { useUnitName } from '../../../api/units';
import { day } from '../../../ui/dates';
import { Rows } from '../../../ui/Rows';
import { Tone } from '../../../ui/StatusTag';
import { listed } from '../../../ui/words';
import { tones } from '../Eligibility';

/** What a correction changes beside what it says, and what went out that rests on it. */
export function Consequences({ of: { changes, issued } }: { of: Shown }) {
  const { t } = useTranslation('application');
  const told = useTold();
  return (
    <>
      {changes.length === 0 ? (
        <p>{t('correction.unchanged')}</p>
      ) : (
        <Rows
          caption={t('correction.consequences')}
          rows={changes}
          id={({ subject, key }) => subject + key}
          columns={[
            { title: t('correction.what'), cell: told.name },
            { title: t('correction.now'), cell: (change) => told.value(change, change.before, change.beforeBasis) },
            { title: t('correction.then'), cell: (change) => told.value(change, change.after, change.afterBasis) },
          ]}
        />
      )}
      {issued.length > 0 && <Papers issued={issued} />}
    </>
  );
}

function useTold() {
  const { t } = useTranslation(['application', 'ui']);
  const unit = useUnitName('county', 'department', 'association');
  const name = ({ subject, key }: Change) =>
    subject === 'CONDITION'
      ? t('correction.subject.CONDITION', { condition: t(`condition.${key}`) })
      : subject === 'RANK'
        ? t('correction.subject.RANK', { name: key })
        : subject === 'REVIEWERS' || subject === 'STAGE_SCORE' || subject === 'CONSENSUS' || subject === 'SHORTLIST' || subject === 'SHORTLIST_BY_RULE'
          ? t(`correction.subject.${subject}`, { stage: t(`ui:stage.${key}`) })
          : subject === 'QUOTA' || subject === 'SUMMARY'
            ? t(`correction.subject.${subject}`, { unit: unit(key) })
            : t(`correction.subject.${subject}`);
  const value = ({ subject }: Change, said?: string, basis?: string) => {
    if (said === undefined && subject === 'CONSENSUS') {
      return <Tone tone="bad">{t('correction.consensusGone')}</Tone>;
    }
    if (said === undefined) {
      return <span className="quiet">—</span>;
    }
    switch (subject) {
      case 'STATUS':
        return t(`ui:status.${said}`);
      case 'QUALIFIED':
        return said === 'true' ? (
          <Tone tone="good">{t('correction.qualifies')}</Tone>
        ) : (
          <Tone tone="bad">{t('correction.fallsShort', { condition: t(`condition.${basis}`) })}</Tone>
        );
      case 'CONDITION':
        return (
          <>
            <Tone tone={tones[said as Finding['result']]}>{t(`result.${said}`)}</Tone> {basis && <div className="quiet">{basis}</div>}
          </>
        );
      case 'LAST_DAY':
        return day(said);
      case 'SEAL':
        return <code className="hash">{said}</code>;
      default:
        return said;
    }
  };
  return { name, value };
}

function Papers({ issued }: { issued: Issued[] }) {
  const { t } = useTranslation('application');
  const unit = useUnitName('member', 'department', 'association');
  return (
    <>
      <h4>{t('correction.issued')}</h4>
      <Rows
        caption={t('correction.issued')}
        rows={issued.map((one, at) => ({ ...one, at }))}
        id={({ at }) => String(at)}
        columns={[
          { title: t('correction.paper'), cell: ({ title, number }) => [title, number].filter(Boolean).join(' ') },
          { title: t('correction.on'), cell: ({ on, form }) => on && (form === 'LETTER' ? t('correction.due', { day: day(on) }) : day(on)) },
          {
            title: t('correction.todo'),
            cell: ({ says, to }) => (
              <>
                {says ? <Tone tone="bad">{t('correction.says')}</Tone> : t('correction.saysNot')}
                {to.length > 0 && <div className="quiet">{t('correction.to', { units: listed(to.map(unit)) })}</div>}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
