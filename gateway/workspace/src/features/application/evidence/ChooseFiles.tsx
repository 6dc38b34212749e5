import { Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../api/attachment';
import { FormField } from '../../../ui/fields';
import type { Label } from './useSending';

const marks: Mark[] = ['PUBLIC', 'INTERNAL', 'SECRET'];
const general = 'general';

interface Said {
  evidenceOf: string;
  mark: Mark;
  title?: string;
}

/** What it is evidence of and how secret it is, then one file or several. */
export function ChooseFiles({ conditions, chosen }: { conditions: string[]; chosen: (file: File, label: Label) => void }) {
  const { t } = useTranslation('application');
  const [form] = Form.useForm<Said>();
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const send = ({ evidenceOf, mark, title }: Said) => {
    for (const file of files) {
      const own = file.name.replace(/\.[^.]+$/, '') || file.name;
      chosen(file, {
        title: files.length === 1 && title?.trim() ? title.trim() : own,
        evidenceOf: evidenceOf === general ? undefined : evidenceOf,
        mark,
      });
    }
    setFiles([]);
    form.resetFields(['title']);
    if (input.current) {
      input.current.value = '';
    }
  };
  return (
    <Form form={form} layout="vertical" className="form" initialValues={{ evidenceOf: general, mark: 'INTERNAL' }} onFinish={send} requiredMark={false}>
      <FormField
        field={{
          name: 'evidenceOf',
          kind: 'select',
          label: t('evidence.of'),
          options: [general, ...conditions].map((value) => ({
            value,
            label: value === general ? t('evidence.general') : t(`condition.${value}`),
          })),
        }}
      />
      <FormField
        field={{
          name: 'mark',
          kind: 'radio',
          label: t('evidence.mark'),
          help: t('evidence.markHelp'),
          options: marks.map((value) => ({ value, label: t(`mark.${value}`) })),
        }}
      />
      <Form.Item label={t('evidence.files')} htmlFor="evidence-files">
        <input ref={input} id="evidence-files" type="file" multiple onChange={(event) => setFiles([...(event.target.files ?? [])])} />
      </Form.Item>
      {files.length === 1 && <FormField field={{ name: 'title', kind: 'text', label: t('evidence.title'), help: t('evidence.titleHelp') }} />}
      <Button htmlType="submit" disabled={files.length === 0}>
        {t('evidence.send')}
      </Button>
    </Form>
  );
}
