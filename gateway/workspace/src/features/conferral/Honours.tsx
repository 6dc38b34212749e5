import { useTranslation } from 'react-i18next';
import { api, tenant } from '../../api/client';
import type { Honour } from '../../api/conferral';
import { useDivisionName } from '../../api/profile';
import { useRead } from '../../api/query';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';

const tones = { VALID: 'good', EXPIRED: '', REVOKED: 'bad' };

/** 获奖名录: numbers, validity, and the page where each can be checked. */
export function Honours() {
  const { t } = useTranslation('conferral');
  const division = useDivisionName();
  const honours = useRead<Honour[]>(['honours'], () =>
    api.GET('/public/honours', { params: { query: { size: 200 } } }),
  );
  return (
    <Page title={t('honours.title')} article="第二十四条" lead={t('honours.lead')}>
      <Loaded query={honours}>
        {(honours) =>
          honours.length === 0 ? (
            <Empty title={t('honours.none')}>{t('honours.wait')}</Empty>
          ) : (
            <Panel plain>
              <Rows
                caption={t('honours.title')}
                rows={honours}
                id={({ id }) => id}
                columns={[
                  { title: t('winner'), cell: ({ winner }) => winner },
                  { title: t('class'), cell: ({ className }) => className },
                  { title: t('honours.year'), cell: ({ year }) => year },
                  { title: t('honours.division'), cell: (row) => division(row.division) },
                  { title: t('honours.valid'), cell: (row) => `${day(row.conferredOn)} – ${day(row.validTo)}` },
                  { title: t('honours.state'), cell: ({ status }) => <Tone tone={tones[status]}>{t(`honour.${status}`)}</Tone> },
                  { title: t('honours.number'), cell: ({ number }) => number && <a href={`/${tenant}/certificates/${number}`}>{number}</a> },
                ]}
              />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}
