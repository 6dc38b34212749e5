import { useTranslation } from 'react-i18next';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Own } from './Own';
import { Register } from './Register';

/** 双向监督反馈: what either side says of the other, and for those who answer for it, what all said. */
export function Discipline() {
  const { t } = useTranslation('discipline');
  const holds = useSeats();
  return (
    <Page title={t('title')} article="第十九条" lead={t('lead')}>
      {holds('applicant/applicant', 'expert/reviewer') && <Own />}
      {holds('office/officer', 'office/head', 'observer/observer') && <Registers />}
    </Page>
  );
}

function Registers() {
  const { t } = useTranslation('discipline');
  return (
    <Loaded query={useRounds()}>
      {(rounds) => {
        const begun = rounds.filter(({ state }) => state !== 'PLANNED' && state !== 'RULES_LOCKED');
        return begun.length === 0 ? (
          <Empty title={t('none')}>{t('wait')}</Empty>
        ) : (
          begun.map((round) => <Register key={round.id} round={round} />)
        );
      }}
    </Loaded>
  );
}
