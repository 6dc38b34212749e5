import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplication } from '../../../api/application';
import { type Correction, useProposed } from '../../../api/correction';
import { places } from '../../../api/places';
import { Empty, Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { One } from './One';

/** Every correction that waits for a second person. */
export function Proposed() {
  const { t } = useTranslation('application');
  const proposed = useProposed();
  return (
    <Page title={t('correction.proposed')} article="第八条" lead={t('correction.proposedLead')}>
      <Loaded query={proposed}>
        {(proposed) =>
          proposed.length === 0 ? (
            <Empty title={t('correction.none')} />
          ) : (
            proposed.map((correction) => <Waiting key={correction.id} correction={correction} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Waiting({ correction }: { correction: Correction }) {
  const application = useApplication(correction.application);
  return (
    <Panel title={<Link to={places.application(correction.application)}>{correction.name}</Link>} plain>
      <Loaded query={application}>{({ row }) => <One correction={correction} row={row} />}</Loaded>
    </Panel>
  );
}
