import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Expert } from '../../api/expert';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { day, dayOf } from '../../ui/dates';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { listed } from '../../ui/words';
import { Leave, Return } from './Standing';
import { useExperts } from './reads';

/** 评审专家库: experts describe themselves, the office admits them. */
export function Pool() {
  const { t } = useTranslation('expert');
  const experts = useExperts();
  return (
    <Page title={t('pool.title')} article="第八条(二)" lead={t('pool.lead')}>
      <Loaded query={experts}>
        {(experts) =>
          experts.length === 0 ? (
            <Empty title={t('pool.none')}>{t('pool.wait')}</Empty>
          ) : (
            <UiPool experts={experts} />
          )
        }
      </Loaded>
    </Page>
  );
}

function State({ expert: { id, admitted, left } }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  if (left) {
    return (
      <>
        <Tone tone="bad">{t(left.forGood ? 'pool.removed' : 'pool.suspended')}</Tone>
        <p>{t('pool.since', { day: dayOf(left.at), reason: left.reason })}</p>
      </>
    );
  }
  return admitted ? (
    <Tone tone="good">{t('pool.admitted')}</Tone>
  ) : (
    <CommandForm
      label={t('pool.admit')}
      done={t('pool.done')}
      run={() => api.POST('/experts/{expert}/admission', { params: { path: { expert: id } } })}
    />
  );
}

/** Whatever an expert is looked for by: name, employers, specialities. */
function sought({ name, employer, formerEmployers, specialities }: Expert, words: string) {
  return [name, employer, ...formerEmployers.map(({ name }) => name), ...specialities].some((text) => text.includes(words.trim()));
}

function UiPool({ experts }: { experts: Expert[] }) {
  const { t } = useTranslation('expert');
  const [words, seek] = useState('');
  const found = experts.filter((expert) => sought(expert, words));
  return (
    <Panel plain>
      <Input allowClear value={words} onChange={({ target }) => seek(target.value)} aria-label={t('pool.search')} placeholder={t('pool.search')} style={{ maxWidth: 420 }} />
      <p role="status">{t('pool.found', { found: found.length, of: experts.length })}</p>
      <Rows
        caption={t('pool.title')}
        rows={found}
        id={({ id }) => id}
        columns={[
          { title: t('name'), cell: ({ name }) => name },
          { title: t('employer'), cell: ({ employer }) => employer },
          { title: t('former.title'), cell: ({ formerEmployers }) => listed(formerEmployers.map(({ name, leftOn }) => t('former.one', { name, day: day(leftOn) }))) },
          { title: t('specialities'), cell: ({ specialities }) => listed(specialities) },
          {
            title: t('pool.state'),
            cell: (expert) => <State expert={expert} />,
          },
          {
            title: t('pool.comingAndGoing'),
            cell: (expert) => (expert.left ? <Return expert={expert} /> : <Leave expert={expert} />),
          },
        ]}
      />
    </Panel>
  );
}
