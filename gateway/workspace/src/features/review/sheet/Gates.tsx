import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GateMark, Rubric } from '../../../api/review';
import { Area } from '../../../ui/fields';
import { Panel } from '../../../ui/Page';
import { Facts } from '../../../ui/Rows';
import { labelled } from '../../../ui/words';
import { GateSaid } from '../GateSaid';

interface Props {
  gates: Rubric['gates'];
  marks: Record<string, GateMark>;
  locked: boolean;
  /** Those that are still to be answered, once that is asked. */
  lacking: string[];
  mark: (code: string, mark: GateMark) => void;
}

/** 评分前须符合的要求: whether each of them is met, and why one is not; marks may be given all the same. */
export function Gates({ gates, marks, locked, lacking, mark }: Props) {
  const { t } = useTranslation('review');
  if (gates.length === 0) {
    return null;
  }
  if (locked) {
    return (
      <Panel title={t('gates.title')} plain>
        <Facts of={gates.map(({ code, name }) => [name, <GateSaid key={code} of={marks[code]} />])} />
      </Panel>
    );
  }
  return (
    <Panel title={t('gates.title')} plain>
      <p>{t('gates.lead')}</p>
      {gates.map(({ code, name }) => {
        const { met, note = '' } = marks[code] ?? {};
        const invalid = lacking.includes(code);
        return (
          <fieldset key={code} aria-invalid={invalid || undefined}>
            <legend>{name}</legend>
            <Radio.Group
              aria-label={name}
              value={met}
              onChange={({ target }) => mark(code, { met: target.value as boolean, note })}
              options={[
                { value: true, label: t('gates.met') },
                { value: false, label: t('gates.unmet') },
              ]}
            />
            {met !== undefined && (
              <Form.Item layout="vertical" label={t(met ? 'gates.note' : 'gates.why')} required={!met}>
                <Area
                  aria-label={labelled(name, t(met ? 'gates.note' : 'gates.why'))}
                  value={note}
                      max={2_000}
                  rows={2}
                  onChange={({ target }) => mark(code, { met, note: target.value })}
                />
              </Form.Item>
            )}
            {invalid && <p className="wrong">{t(met === undefined ? 'gates.answer' : 'gates.whyMissing')}</p>}
          </fieldset>
        );
      })}
    </Panel>
  );
}
