import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type StaffOrganizations, useStaffOrganizations } from '../../api/recusal';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';

/** 任职单位、咨询过的单位、近亲属任职单位: held against the organizations that applicants name. */
export function Organizations() {
  const { t } = useTranslation('recusal');
  return (
    <Panel title={t('organizations.title')} article="第十八条">
      <p>{t('organizations.help')}</p>
      <Loaded query={useStaffOrganizations()}>
        {(said) => (
          <CommandForm<Partial<StaffOrganizations>>
            key={JSON.stringify(said)}
            wide
            label={t('organizations.button')}
            done={t('organizations.done')}
            initial={said}
            run={({ employer, former = [], advised = [], kinWorkAt = [] }) => api.PUT('/my/organizations', { body: { employer: employer || undefined, former, advised, kinWorkAt } })}
            fields={[{ name: 'employer', kind: 'text', label: t('organizations.employer') }]}
          >
            <Dated list="former" field="leftIn" from={1950} />
            <Dated list="advised" field="year" from={1980} />
            <FormField field={{ name: 'kinWorkAt', kind: 'lines', label: t('organizations.kin'), add: t('organizations.addKin'), help: t('organizations.kinHelp'), max: 200 }} />
          </CommandForm>
        )}
      </Loaded>
    </Panel>
  );
}

interface DatedProps {
  list: 'former' | 'advised';
  field: string;
  from: number;
}

/** 曾任职单位、咨询过的单位, and in which year each was left, or advised last. */
function Dated({ list, field, from }: DatedProps) {
  const { t } = useTranslation(['recusal', 'ui']);
  return (
    <Form.List name={list}>
      {(said, { add, remove }) => (
        <fieldset>
          <legend>{t(`organizations.${list}`)}</legend>
          {said.map(({ key, name }) => (
            <div className="grid" key={key}>
              <FormField field={{ name: [name, 'name'], kind: 'text', label: t('organizations.name'), required: true }} />
              <FormField field={{ name: [name, field], kind: 'number', min: from, max: 2999, label: t(`organizations.year.${list}`), required: true }} />
              <div className="row" style={{ alignSelf: 'center' }}>
                <Button onClick={() => remove(name)}>{t('ui:form.remove')}</Button>
              </div>
            </div>
          ))}
          <Button onClick={() => add({})}>{t(`organizations.add.${list}`)}</Button>
          {list === 'advised' && <p className="quiet">{t('organizations.advisedHelp')}</p>}
        </fieldset>
      )}
    </Form.List>
  );
}
