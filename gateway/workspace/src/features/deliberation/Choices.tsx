import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Deliberation, Resolution } from '../../api/deliberation';
import { Quotas, tally } from '../../ui/Quotas';
import { Vacancies, vacanciesOf } from '../../ui/Vacancies';
import { type Attends, toAttendance } from './Attending';

/** A list as it is written down, by the office's meeting or by whoever deliberates. */
export interface ListValues extends Attends {
  classes?: Record<string, string>;
  strikes?: Record<string, string>;
  vacancies?: Record<string, string>;
  minutesNumber: string;
  meetingDate: string;
}

export function toResolution({ classes = {}, strikes = {}, vacancies, minutesNumber, meetingDate, ...attends }: ListValues): Resolution {
  const decided = Object.entries(classes);
  return {
    endorsed: decided.flatMap(([application, classCode]) => (classCode ? [{ application, classCode }] : [])),
    struck: decided.flatMap(([application, classCode]) => (classCode ? [] : [{ application, reason: strikes[application] ?? '' }])),
    vacancies: vacanciesOf(vacancies),
    minutesNumber,
    meetingDate,
    attendance: toAttendance(attends),
  };
}

/** Each candidate in a class, or left out with a reason. */
export function Choices({ desk, by }: { desk: Deliberation; by: 'resolve' | 'minutes' }) {
  const { t } = useTranslation(['deliberation', 'ui']);
  const chosen: Record<string, string> = Form.useWatch('classes') ?? {};
  const taken = tally(Object.values(chosen));
  return (
    <>
      <Quotas classes={desk.classes} taken={taken} />
      {desk.candidates.map(({ application, name, track }) => (
        <div key={application}>
          <Form.Item name={['classes', application]} label={name} required>
            <Radio.Group
              aria-label={name}
              options={[
                ...desk.classes
                  .filter(({ applicantKind }) => applicantKind === track)
                  .map(({ code, name, quota }) => ({
                    value: code,
                    label: name,
                    disabled: taken(code) >= quota && chosen[application] !== code,
                  })),
                { value: '', label: t(`${by}.strike`) },
              ]}
            />
          </Form.Item>
          {chosen[application] === '' && (
            <Form.Item
              name={['strikes', application]}
              label={t(`${by}.reason`, { name })}
              rules={[{ required: true, whitespace: true, message: t('ui:form.required', { label: t(`${by}.reason`, { name }) }) }]}
            >
              <Input maxLength={1000} />
            </Form.Item>
          )}
        </div>
      ))}
      <Vacancies classes={desk.classes} taken={taken} />
    </>
  );
}
