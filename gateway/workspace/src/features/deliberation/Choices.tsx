import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attendee, Deliberation, Resolution } from '../../api/deliberation';
import { FormField } from '../../ui/fields';
import { passedOver } from '../../ui/passedOver';
import { codesOf, kinds, mayPropose, mayResolve, toldApart, vacant } from '../../ui/quota';
import { Quotas } from '../../ui/Quotas';
import { Vacancies, vacanciesOf } from '../../ui/Vacancies';
import { type Attends, toAttendance } from './Attending';

/** A list as it is written down, by the office's meeting or by whoever deliberates. */
export interface ListValues extends Attends {
  classes?: Record<string, string>;
  strikes?: Record<string, string>;
  departures?: Record<string, string | undefined>;
  grounds?: Record<string, string | undefined>;
  vacancies?: Record<string, string>;
  minutesNumber: string;
  meetingDate: string;
}

/** By score: who is to stand below a lower rank of the same track. */
function departing(desk: Deliberation, classes: Record<string, string>) {
  const level = (application: string) => desk.classes.find(({ code }) => code === classes[application])?.level;
  const tracks = [...new Set(desk.candidates.map(({ track }) => track))];
  const over = tracks.flatMap((track) => [...passedOver(desk.candidates.filter((one) => one.track === track), level)]);
  return new Set(over.filter((application) => classes[application]));
}

/** @param people whom the notice of the meeting called, where that is what it was resolved at */
export const toResolution = (desk: Deliberation, people: (values: ListValues) => Attendee[] | undefined, seated?: Attendee[]) => (values: ListValues): Resolution => {
  const { classes = {}, strikes = {}, departures = {}, grounds = {}, vacancies, minutesNumber, meetingDate, ...attends } = values;
  const decided = Object.entries(classes);
  const over = departing(desk, classes);
  return {
    endorsed: decided.flatMap(([application, classCode]) =>
      classCode ? [{ application, classCode, departure: over.has(application) ? departures[application] : undefined, grounds: grounds[application] }] : [],
    ),
    struck: decided.flatMap(([application, classCode]) => (classCode ? [] : [{ application, reason: strikes[application] ?? '' }])),
    vacancies: vacanciesOf(vacancies),
    minutesNumber,
    meetingDate,
    attendance: toAttendance(attends, desk, people(values), seated),
  };
};

/** What was said of the candidates as they were proposed. */
export const given = ({ candidates }: Deliberation): Pick<ListValues, 'departures' | 'grounds'> => ({
  departures: Object.fromEntries(candidates.map(({ application, departure }) => [application, departure ?? undefined])),
  grounds: Object.fromEntries(candidates.map(({ application, grounds }) => [application, grounds?.text])),
});

/** Each candidate in a class, or left out with a reason. */
export function Choices({ desk, by }: { desk: Deliberation; by: 'resolve' | 'minutes' }) {
  const { t } = useTranslation(['deliberation', 'ui']);
  const chosen: Record<string, string> = Form.useWatch('classes') ?? {};
  const over = departing(desk, chosen);
  // what is resolved names no more than there are places; the office's meeting passes a tie on
  const hasRoom = by === 'minutes' ? mayPropose : mayResolve;
  const codes = codesOf(desk.candidates, chosen);
  const tracks = kinds(desk.classes);
  return (
    <>
      <Quotas award={desk} codes={codes} />
      <p className="quiet">{t('groundsHelp')}</p>
      {desk.candidates.map(({ application, name, track, grounds }) => (
        <div key={application}>
          <Form.Item name={['classes', application]} label={name} required>
            <Radio.Group
              aria-label={name}
              options={[
                ...desk.classes
                  .filter(({ applicantKind }) => applicantKind === track)
                  .map((one) => ({
                    value: one.code,
                    label: one.name,
                    disabled: chosen[application] !== one.code && !hasRoom(desk, desk.candidates, chosen, one, application),
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
          {over.has(application) && (
            <FormField field={{ name: ['departures', application], kind: 'text', max: 1000, label: t('departure', { name }), help: t('departureHelp'), required: true }} />
          )}
          {chosen[application] && (
            <FormField
              field={{
                name: ['grounds', application],
                kind: 'area',
                max: 1000,
                label: t('grounds', { name }),
                help: grounds && t(`groundsBy.${grounds.by}`),
                required: by === 'resolve' && desk.groundsAsked,
              }}
            />
          )}
        </div>
      ))}
      <Vacancies of={vacant(desk, by === 'minutes' ? toldApart(desk, desk.candidates, chosen) : codes, tracks, tracks)} />
    </>
  );
}
