import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { AwardClass, Round, Track } from '../../api/round';
import type { Ranking } from '../../api/scoring';
import { CommandForm } from '../../ui/CommandForm';
import { score } from '../../ui/dates';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { passedOver } from '../../ui/passedOver';
import { type Award, codesOf, mayPropose, toldApart, vacant } from '../../ui/quota';
import { Quotas } from '../../ui/Quotas';
import { isTied } from '../../ui/ties';
import { Vacancies, vacanciesOf } from '../../ui/Vacancies';

interface Values {
  classes?: Record<string, string | undefined>;
  reasons?: Record<string, string | undefined>;
  grounds?: Record<string, string | undefined>;
  vacancies?: Record<string, string | undefined>;
}

/** 拟授奖候选名单: within the caps, over which only a tie at the last place may go; whoever is passed over is told why. */
export function Propose({ round, ranking }: { round: Round; ranking: Ranking }) {
  const { t } = useTranslation('scoring');
  const classes = round.classes.filter(({ applicantKind }) => applicantKind === ranking.track);
  const level = levels(classes);
  const propose = ({ classes: chosen = {}, reasons = {}, grounds = {}, vacancies }: Values) =>
    api.POST('/rounds/{round}/tracks/{track}/candidates', {
      params: { path: { round: round.id, track: ranking.track }, header: { 'If-Match': `"${ranking.version}"` } },
      body: {
        candidates: Object.entries(chosen).flatMap(([application, classCode]) => (classCode ? [{ application, classCode, grounds: grounds[application] }] : [])),
        vacancies: vacanciesOf(vacancies),
        reasons: Object.fromEntries(
          Object.entries(reasons).flatMap(([id, reason]) =>
            (!chosen[id] || passedOver(ranking.rows, (one) => level(chosen[one])).has(id)) && reason?.trim() ? [[id, reason]] : [],
          ),
        ),
      },
    });
  return (
    <Panel title={t('propose.title')} article="第十四条">
      <p>{t('propose.lead')}</p>
      {ranking.groundsAsked && <p className="quiet">{t('propose.groundsHelp')}</p>}
      <CommandForm<Values> label={t('propose.button')} done={t('propose.done')} run={propose} initial={{ grounds: drafted(ranking) }}>
        <Choices ranking={ranking} award={round} walked={tracks(round)} />
      </CommandForm>
    </Panel>
  );
}

const drafted = ({ rows }: Ranking) => Object.fromEntries(rows.map(({ application, grounds }) => [application, grounds ?? undefined]));

const tracks = (round: Round) => [...new Set(round.stages.map(({ track }) => track))];

/** Of the class that was chosen. */
const levels = (classes: AwardClass[]) => (classCode?: string) => classes.find(({ code }) => code === classCode)?.level;

/** @param walked all tracks of the round: places shared with another may still be taken there */
function Choices({ ranking, award, walked }: { ranking: Ranking; award: Award; walked: Track[] }) {
  const { t } = useTranslation('scoring');
  const chosen: Record<string, string | undefined> = Form.useWatch('classes') ?? {};
  const classes = award.classes.filter(({ applicantKind }) => applicantKind === ranking.track);
  const level = levels(classes);
  const over = passedOver(ranking.rows, (one) => level(chosen[one]));
  const labelled = (row: Ranking['rows'][number]) =>
    t(isTied(ranking.rows, row) ? 'propose.rowTied' : 'propose.row', { rank: row.rank, name: row.name, composite: score(row.composite) });
  return (
    <>
      <Quotas award={{ ...award, classes }} codes={codesOf(ranking.rows, chosen)} />
      {ranking.rows.map((row) => ({ ...row, label: labelled(row) })).map(({ application, name, label }) => (
        <div key={application}>
          <Form.Item name={['classes', application]} label={label} initialValue="" required>
            <Radio.Group
              aria-label={label}
              options={[
                ...classes.map((one) => ({
                  value: one.code,
                  label: one.name,
                  disabled: chosen[application] !== one.code && !mayPropose(award, ranking.rows, chosen, one, application),
                })),
                { value: '', label: t('propose.notNamed') },
              ]}
            />
          </Form.Item>
          {(!chosen[application] || over.has(application)) && (
            <Form.Item name={['reasons', application]} label={t(chosen[application] ? 'propose.lower' : 'propose.reason', { name })}>
              <Input maxLength={1000} />
            </Form.Item>
          )}
          {chosen[application] && ranking.groundsAsked && (
            <FormField field={{ name: ['grounds', application], kind: 'area', max: 1000, label: t('propose.grounds', { name }) }} />
          )}
        </div>
      ))}
      <Vacancies of={vacant(award, toldApart(award, ranking.rows, chosen), [ranking.track], walked)} />
    </>
  );
}
