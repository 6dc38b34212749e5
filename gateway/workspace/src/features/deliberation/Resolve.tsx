import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Deliberation, Resolution } from '../../api/deliberation';
import type { Round } from '../../api/round';
import { DecisionForm } from '../../ui/DecisionForm';
import { FormField } from '../../ui/fields';
import { Panel } from '../../ui/Page';
import { Quotas, tally } from '../../ui/Quotas';
import { Vacancies, vacanciesOf } from '../../ui/Vacancies';
import { Attending, type Attends, toAttendance } from './Attending';

interface Values extends Attends {
  classes?: Record<string, string>;
  strikes?: Record<string, string>;
  vacancies?: Record<string, string>;
  minutesNumber: string;
  meetingDate: string;
}

/** 审议决定: each candidate is endorsed into a class or struck with a reason, as the minutes say. */
export function Resolve({ round, desk }: { round: Round; desk: Deliberation }) {
  const { t } = useTranslation('deliberation');
  return (
    <Panel title={t('resolve.title')} article="第七条(三)">
      <p>{t('resolve.lead')}</p>
      <DecisionForm<Values, Resolution>
        decision="resolution"
        target={round.id}
        seats={['leading-group/secretary', 'government/signer']}
        label={t('resolve.button')}
        done={t('resolve.done')}
        toBody={toResolution}
        run={(body) => api.POST('/rounds/{round}/resolution', { params: { path: { round: round.id } }, body })}
        initial={{
          classes: Object.fromEntries(desk.candidates.map((c) => [c.application, c.proposedClass ?? ''])),
          vacancies: Object.fromEntries(desk.vacancies.map(({ classCode, reason }) => [classCode, reason])),
        }}
      >
        <Choices desk={desk} />
        <FormField field={{ name: 'minutesNumber', kind: 'text', max: 100, label: t('resolve.minutes'), required: true, help: t('resolve.minutesHelp') }} />
        <FormField field={{ name: 'meetingDate', kind: 'date', label: t('resolve.date'), required: true }} />
        <Attending desk={desk} />
      </DecisionForm>
    </Panel>
  );
}

function toResolution({ classes = {}, strikes = {}, vacancies, minutesNumber, meetingDate, ...attends }: Values): Resolution {
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

function Choices({ desk }: { desk: Deliberation }) {
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
                { value: '', label: t('resolve.strike') },
              ]}
            />
          </Form.Item>
          {chosen[application] === '' && (
            <Form.Item
              name={['strikes', application]}
              label={t('resolve.reason', { name })}
              rules={[{ required: true, whitespace: true, message: t('ui:form.required', { label: t('resolve.reason', { name }) }) }]}
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
