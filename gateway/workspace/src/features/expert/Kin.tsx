import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/fields';

interface Answer {
  noKin?: boolean;
  kinWorkAt?: string[] | null;
}

/** 近亲属任职单位: named, or said that there are none; whoever says neither leaves it as it was. */
export function Kin({ named }: { named: boolean }) {
  const { t } = useTranslation('expert');
  const form = Form.useFormInstance<Answer>();
  const none = Form.useWatch('noKin', form);
  const lines = Form.useWatch('kinWorkAt', form);
  return (
    <>
      {!none && <FormField field={{ name: 'kinWorkAt', kind: 'lines', max: 200, label: t('enrol.kin'), add: t('enrol.addKin'), help: t('enrol.kinHelp') }} />}
      <FormField field={{ name: 'noKin', kind: 'check', label: t('enrol.noKin'), text: t('enrol.noKin'), help: t('enrol.noKinHelp'), required: named && !lines?.length }} />
    </>
  );
}

export function kinOf({ noKin, kinWorkAt }: Answer) {
  return noKin ? [] : kinWorkAt?.length ? kinWorkAt : undefined;
}
