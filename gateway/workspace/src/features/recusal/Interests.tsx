import { useTranslation } from 'react-i18next';
import { useRounds } from '../../api/round';
import { useSeats } from '../../api/session';
import { Empty, Loaded } from '../../ui/Loaded';
import { Introduction } from '../../ui/introduction/Introduction';
import { Page } from '../../ui/Page';
import { Left } from './Left';
import { LeftAgencies } from './LeftAgencies';
import { Own } from './Own';
import { PledgeRoll } from './PledgeRoll';
import { Register } from './Register';

const staff = [
  'office/officer', 'office/head', 'county/board', 'county/signer', 'department/signer', 'association/signer', 'member/signer',
  'leading-group/secretary', 'leading-group/member', 'government/signer',
]; // prettier-ignore

/** What is over is asked of whoever still opens a dossier of it. */
const running = ['ANNOUNCED', 'SUSPENDED'];

/** 利害关系: of every round under way, what the reader said of its applicants; for those who answer for it, what all said. */
export function Interests() {
  const { t } = useTranslation('recusal');
  const rounds = useRounds();
  const holds = useSeats();
  const ofRounds = (ready: boolean) => (
    <Loaded query={rounds}>
      {(rounds) => {
        const announced = rounds.filter(({ state }) => state !== 'PLANNED' && state !== 'RULES_LOCKED');
        return announced.length === 0 ? (
          <Empty title={t('none')}>{t('wait')}</Empty>
        ) : (
          announced.map((round) => (
            <section key={round.id}>
              {holds(...staff) && running.includes(round.state) && <Own round={round} ready={ready} />}
              {holds('office/head', 'observer/observer') && <Register round={round} />}
              {holds('office/head', 'observer/observer') && <PledgeRoll round={round} />}
              {holds('leading-group/secretary') && <Left round={round} />}
              {holds('leading-group/secretary') && <LeftAgencies round={round} />}
            </section>
          ))
        );
      }}
    </Loaded>
  );
  return (
    <Page title={t('title')} article="第十八条" lead={t('lead')}>
      {holds(...staff) ? <Introduction changes>{ofRounds}</Introduction> : ofRounds(true)}
    </Page>
  );
}
