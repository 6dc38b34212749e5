import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { type StaffOrganizations, useStaffOrganizations } from '../../api/recusal';
import { CommandForm } from '../CommandForm';
import { FormField } from '../fields';
import { Loaded } from '../Loaded';
import { Panel } from '../Page';

/** 除所在席位的单位外没有 */
const none: StaffOrganizations = { former: [], advised: [], kinWorkAt: [], nothingElse: true };

/** 任职单位、咨询过的单位、近亲属任职单位: held against the organizations that applicants name. */
export function Organizations() {
  const { t } = useTranslation('ui');
  const [form] = Form.useForm();
  const nothingElse = Form.useWatch('nothingElse', form);
  return (
    <Panel title={t('introduction.organizations.title')} article="第十八条">
      <p>{t('introduction.organizations.help')}</p>
      <Loaded query={useStaffOrganizations()}>
        {(said) => (
          <CommandForm<Partial<StaffOrganizations>>
            key={JSON.stringify(said)}
            wide
            form={form}
            label={t('introduction.organizations.button')}
            done={t('introduction.organizations.done')}
            initial={said}
            run={({ employer, former = [], advised = [], kinWorkAt = [], nothingElse = false }) =>
              api.PUT('/my/organizations', { body: nothingElse ? none : { employer: employer || undefined, former, advised, kinWorkAt, nothingElse } })
            }
            fields={[{ name: 'nothingElse', kind: 'check', label: t('introduction.organizations.nothingElse'), text: t('introduction.organizations.nothingElse') }]}
          >
            {!nothingElse && (
              <>
                <FormField field={{ name: 'employer', kind: 'text', label: t('introduction.organizations.employer') }} />
                <Dated list="former" field="leftIn" from={1950} />
                <Dated list="advised" field="year" from={1980} />
                <FormField field={{ name: 'kinWorkAt', kind: 'lines', label: t('introduction.organizations.kin'), add: t('introduction.organizations.addKin'), help: t('introduction.organizations.kinHelp'), max: 200 }} />
              </>
            )}
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
  const { t } = useTranslation('ui');
  return (
    <Form.List name={list}>
      {(said, { add, remove }) => (
        <fieldset>
          <legend>{t(`introduction.organizations.${list}`)}</legend>
          {said.map(({ key, name }) => (
            <div className="grid" key={key}>
              <FormField field={{ name: [name, 'name'], kind: 'text', label: t('introduction.organizations.name'), required: true }} />
              <FormField field={{ name: [name, field], kind: 'number', min: from, max: 2999, label: t(`introduction.organizations.year.${list}`), required: true }} />
              <div className="row" style={{ alignSelf: 'center' }}>
                <Button onClick={() => remove(name)}>{t('form.remove')}</Button>
              </div>
            </div>
          ))}
          <Button onClick={() => add({})}>{t(`introduction.organizations.add.${list}`)}</Button>
          {list === 'advised' && <p className="quiet">{t('introduction.organizations.advisedHelp')}</p>}
        </fieldset>
      )}
    </Form.List>
  );
}
