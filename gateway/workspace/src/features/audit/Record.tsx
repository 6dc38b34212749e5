import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { services, useRecord, type Service } from '../../api/record';
import { moment } from '../../ui/dates';
import { Empty } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { Verify } from './Verify';

/** 审计记录: who did what, when, from where and under which article; read page by page, newest first. */
export function Record() {
  const { t } = useTranslation('audit');
  const [service, setService] = useState<Service>('award');
  const [subject, setSubject] = useState('');
  const record = useRecord(service, subject);
  const entries = record.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Panel>
        <p className="row">
          <Segmented<Service>
            aria-label={t('which')}
            value={service}
            options={services.map((value) => ({ value, label: t(`service.${value}`) }))}
            onChange={setService}
          />
          <Input.Search
            aria-label={t('subject.label')}
            placeholder={t('subject.label')}
            allowClear
            enterButton={t('subject.button')}
            onSearch={(asked) => setSubject(asked.trim())}
            style={{ maxWidth: 420 }}
          />
        </p>
        <Verify key={service} service={service} />
      </Panel>
      {record.error && <ProblemNote problem={record.error} />}
      {record.isSuccess && entries.length === 0 && <Empty title={t('none')}>{t('wait')}</Empty>}
      {entries.length > 0 && (
        <Panel plain>
          <Rows
            caption={t('title')}
            rows={entries}
            id={({ id }) => id}
            columns={[
              { title: t('column.deed'), cell: ({ deed }) => deed },
              { title: t('column.time'), cell: ({ procedureTime }) => moment(procedureTime) },
              { title: t('column.actor'), cell: ({ actor }) => actor },
              { title: t('column.origin'), cell: ({ origin }) => origin ?? '—' },
              { title: t('column.subject'), cell: (row) => row.subject },
              { title: t('column.article'), cell: ({ article, paper }) => (paper ? `${article} · ${paper}` : article) },
              { title: t('column.seq'), cell: ({ seq }) => seq ?? t('unsealed'), end: true },
            ]}
          />
        </Panel>
      )}
      {record.hasNextPage && (
        <Button loading={record.isFetchingNextPage} onClick={() => record.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Page>
  );
}
