import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/query';
import { askPlatform } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

interface Repeal {
  title: string;
  number?: string;
  repealedOn: string;
  repealedBy: string;
}

export interface Entered {
  document: Repeal & { id: string };
  told: number;
}

/** 废止文件: entered once, and every region whose policy rests on it is alerted until it answers. */
export function Repealed() {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<Repeal>();
  return (
    <Page title={t('repealed.title')} article="第一条" lead={t('repealed.lead')}>
      <Panel title={t('repealed.enter')}>
        <CommandForm<Repeal>
          form={form}
          label={t('repealed.button')}
          done={t('repealed.done')}
          run={({ number, ...rest }) => askPlatform('/repealed-documents', { method: 'POST', body: { ...rest, number: number || null } })}
          after={() => form.resetFields()}
          fields={[
            { name: 'title', kind: 'text', label: t('repealed.document'), required: true },
            { name: 'number', kind: 'text', max: 60, label: t('repealed.number'), help: t('repealed.numberHelp') },
            { name: 'repealedOn', kind: 'date', label: t('repealed.on'), required: true },
            { name: 'repealedBy', kind: 'text', label: t('repealed.by'), required: true, help: t('repealed.byHelp') },
          ]}
        />
      </Panel>
      <Loaded query={useRead<Entered[]>(['repealed'], () => askPlatform('/repealed-documents'))}>
        {(entered) => (entered.length === 0 ? <Empty title={t('repealed.none')} /> : <Known entered={entered} />)}
      </Loaded>
    </Page>
  );
}

function Known({ entered }: { entered: Entered[] }) {
  const { t } = useTranslation('platform');
  return (
    <Panel plain>
      <Rows
        caption={t('repealed.title')}
        rows={entered}
        id={({ document }) => document.id}
        columns={[
          { title: t('repealed.document'), cell: ({ document }) => <span lang="zh-CN">{document.title}</span> },
          { title: t('repealed.number'), cell: ({ document }) => document.number ?? '—' },
          { title: t('repealed.on'), cell: ({ document }) => day(document.repealedOn) },
          { title: t('repealed.by'), cell: ({ document }) => <span lang="zh-CN">{document.repealedBy}</span> },
          { title: t('repealed.told'), cell: ({ told }) => t('repealed.regions', { count: told }) },
        ]}
      />
    </Panel>
  );
}
