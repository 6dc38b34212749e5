import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { DefenseTable, DefenseTimes } from '../../api/defense';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Panel } from '../../ui/Page';

interface Props {
  path: { round: string; track: Track; ordinal: number };
  defenders: DefenseTable['defenders'];
}

/** Where and when there is room; then it is frozen with whoever defends, and waits for its witness. */
export function PrepareLot({ path, defenders }: Props) {
  const { t } = useTranslation(['defense', 'ui']);
  return (
    <Panel title={t('prepare.title')} article="第十三条(五)">
      <p>{t('prepare.lead', { count: defenders.length, measure: t(`ui:measure.${path.track}`) })}</p>
      <ul>
        {defenders.map(({ application, name }) => (
          <li key={application}>{name}</li>
        ))}
      </ul>
      <CommandForm<DefenseTimes>
        label={t('prepare.button')}
        done={t('prepare.done')}
        initial={{ minutes: 30, sittings: [{ on: '', from: '09:00', until: '12:00' }] }}
        run={(body) => api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order', { params: { path }, body })}
        fields={[
          { name: 'place', kind: 'text', max: 200, label: t('times.place'), required: true },
          { name: 'minutes', kind: 'number', min: 5, max: 240, label: t('times.minutes'), help: t('times.minutesHelp'), required: true },
        ]}
      >
        <Sittings />
      </CommandForm>
    </Panel>
  );
}

function Sittings() {
  const { t } = useTranslation(['defense', 'ui']);
  const asked = [
    ['on', 'date'],
    ['from', 'time'],
    ['until', 'time'],
  ] as const;
  return (
    <Form.List name="sittings">
      {(sittings, { add, remove }) => (
        <fieldset>
          <legend>{t('times.sittings')}</legend>
          {sittings.map((sitting, index) => (
            <div key={sitting.key} className="row">
              {asked.map(([name, type]) => (
                <Form.Item
                  key={name}
                  name={[sitting.name, name]}
                  label={`${t(`times.${name}`)} ${index + 1}`}
                  rules={[{ required: true, message: t('ui:form.required', { label: t(`times.${name}`) }) }]}
                >
                  <Input type={type} />
                </Form.Item>
              ))}
              {sittings.length > 1 && <Button onClick={() => remove(sitting.name)}>{t('ui:form.remove')}</Button>}
            </div>
          ))}
          <Button onClick={() => add({ on: '', from: '14:30', until: '17:30' })}>{t('times.add')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
