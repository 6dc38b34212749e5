import { useTranslation } from 'react-i18next';
import type { Application, Finding } from '../../api/application';
import { useAsked } from '../../api/form';
import { useRound } from '../../api/round';
import { useUnitName } from '../../api/units';
import { cited } from '../../ui/citation';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

export const tones = { MET: 'good', NOT_MET: 'bad', UNDETERMINED: '' };

/** A row per condition of Articles 10 and 11 and of the policy: what proves it, what was found so far, and by whom. */
export function Eligibility({ of: { row, eligibility: findings }, examined = false }: { of: Application; examined?: boolean }) {
  const { t } = useTranslation('application');
  const by = useRound(row.round).data?.documents;
  const proofs = useAsked(row.round, row.track).data?.form.proofs;
  const proof = (condition: string) => proofs?.find((one) => one.condition === condition)?.text ?? t(`proof.${condition}`);
  return (
    <Panel title={t('eligibility.title')} plain>
      <div aria-live="polite">
        <Rows
          caption={t('eligibility.title')}
          rows={findings}
          id={({ condition }) => condition}
          columns={[
            {
              title: t('eligibility.condition'),
              cell: ({ condition, evidence, setting }) => (
                <>
                  {t(`condition.${condition}`)}
                  <div className="quiet">{t('eligibility.proof', { proof: proof(condition) })}</div>
                  {setting && evidence && <div className="quiet">{evidence}</div>}
                </>
              ),
            },
            {
              title: t('eligibility.article'),
              cell: ({ article, setting }) => (setting ? t('eligibility.setting', { setting: t(`setting.${setting}`) }) : cited(article)),
            },
            {
              title: t('eligibility.result'),
              cell: ({ result, warns, checked }) => (
                <>
                  <Tone tone={warns ? 'active' : tones[result]}>{t(warns ? 'result.WARNS' : `result.${result}`)}</Tone>
                  <Checked by={checked} />
                </>
              ),
            },
          ]}
        />
      </div>
      <p className="quiet">
        {t(examined ? 'eligibility.examined' : 'eligibility.note')} {by && t('eligibility.version', { policy: by.policy, rules: by.rules })}
      </p>
    </Panel>
  );
}

function Checked({ by }: { by: Finding['checked'] }) {
  const { t } = useTranslation('application');
  const unit = useUnitName('county', 'department', 'association', 'office');
  return (
    <div className="quiet">
      {by ? t(`eligibility.checked.${by.by}`, { unit: unit(by.unit ?? ''), at: by.at && moment(by.at) }) : t('eligibility.unchecked')}
    </div>
  );
}
