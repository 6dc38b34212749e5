import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { places } from '../../api/places';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { day } from '../../ui/dates';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { RoundState } from '../../ui/StatusTag';

export function RoundList() {
  const { t } = useTranslation('round');
  const rounds = useRounds();
  const navigate = useNavigate();
  const mayPlan = useSeats()('office/officer', 'office/head');
  return (
    <Page
      title={t('list.title')}
      article="第三条"
      lead={t('list.lead')}
      aside={
        mayPlan && (
          <Button type="primary" onClick={() => navigate('/rounds/new')}>
            {t('list.plan')}
          </Button>
        )
      }
    >
      <Loaded query={rounds}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Empty title={t('list.none')}>{mayPlan ? t('list.first') : t('list.later')}</Empty>
          ) : (
            <Rows
              caption={t('list.title')}
              rows={rounds}
              id={(round) => round.id}
              columns={[
                { title: t('title'), cell: (round) => <Link to={places.round(round.id)}>{round.title}</Link> },
                { title: t('year'), cell: (round) => round.year },
                { title: t('state'), cell: (round) => <RoundState state={round.state} /> },
                {
                  title: t('window'),
                  cell: (round) => (round.windowFrom ? `${day(round.windowFrom)} – ${day(round.windowTo)}` : '—'),
                },
                { title: t('commended'), cell: (round) => day(round.commendedOn) || '—' },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
