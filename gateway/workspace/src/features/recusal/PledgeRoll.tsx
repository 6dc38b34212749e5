import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { Pledge } from '../../api/recusal';
import type { Round } from '../../api/round';
import { moment } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { PaperLinks } from '../../ui/PaperLinks';
import { Rows } from '../../ui/Rows';

/** 回避、保密承诺: who works on the round and when each of them pledged; the roll and the letters to be signed. */
export function PledgeRoll({ round }: { round: Round }) {
  const { t } = useTranslation('recusal');
  const pledges = useRead<Pledge[]>(['pledges', round.id], () => api.GET('/rounds/{round}/pledges', { params: { path: { round: round.id } } }));
  const at = `/rounds/${round.id}/pledges`;
  return (
    <Panel title={t('pledges.title', { round: round.title })} article="第十八条">
      <Loaded query={pledges}>
        {(pledges) =>
          pledges.length === 0 ? (
            <Empty title={t('pledges.none')} />
          ) : (
            <>
              <PaperLinks at={at} name={t('pledges.roll')} />
              <Rows
                caption={t('pledges.title', { round: round.title })}
                rows={pledges}
                id={({ person, task }) => person + task}
                columns={[
                  { title: t('register.by'), cell: ({ name }) => name },
                  { title: t('pledges.employer'), cell: ({ employer }) => employer || '—' },
                  { title: t('pledges.task'), cell: ({ task }) => task },
                  { title: t('pledges.at'), cell: (one) => (one.at ? moment(one.at) : t('pledges.not')) },
                  { title: t('pledges.related'), cell: ({ related }) => related, end: true },
                  {
                    title: t('pledges.paper'),
                    cell: (one) => (one.at ? <PaperLinks at={`${at}/${one.person}`} name={t('pledges.letterOf', { name: one.name })} /> : '—'),
                  },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
