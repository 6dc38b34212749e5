import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { useHolidayYears } from './holidays';

/** 节假日安排: which years' notices are out; imported once for all regions. */
export function HolidayYears() {
  const { t } = useTranslation('platform');
  const years = useHolidayYears();
  return (
    <Page title={t('holidays.title')} lead={t('holidays.lead')}>
      <p>
        <Link to="/holidays/import">{t('holidays.import')}</Link>
      </p>
      <Loaded query={years}>
        {(years) => (
          <Panel plain>
            <Rows
              caption={t('holidays.title')}
              rows={[...years].reverse()}
              id={({ year }) => String(year)}
              columns={[
                { title: t('holidays.year'), cell: ({ year }) => year },
                {
                  title: t('holidays.status'),
                  cell: ({ status }) => <Tone tone={status === 'OFFICIAL' ? 'good' : 'active'}>{t(`holidays.statusOf.${status}`)}</Tone>,
                },
                { title: t('holidays.number'), cell: ({ documentNumber }) => documentNumber ?? '—' },
                { title: t('holidays.reason'), cell: ({ reason }) => reason ?? '—' },
              ]}
            />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
