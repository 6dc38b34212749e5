import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplication } from '../../api/application';
import { places } from '../../api/places';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Looked } from '../../ui/reading/Looked';
import { CarriedFrom } from './carryover/CarriedFrom';
import { Eligibility } from './Eligibility';
import { Files } from './evidence/Evidence';
import { Statement } from './Statement';
import { Supplements } from './Supplements';

/** 申报材料 beside what is written about them: a file that is opened first, then the files, what is stated, and what was found of the conditions. */
export function Materials({ application: id }: { application: string }) {
  const { t } = useTranslation('application');
  return (
    <>
      <Looked application={id} />
      <Loaded query={useApplication(id)}>
        {(application) => (
          <>
            <nav aria-label={t('materials.parts')} className="row">
              <a href="#read-evidence">{t('section.evidence')}</a>
              <a href="#read-form">{t('dossier.form')}</a>
              <a href="#read-conditions">{t('eligibility.title')}</a>
              <Link to={places.application(id)} target="_blank">
                {t('materials.whole')}
              </Link>
            </nav>
            <div id="read-evidence">
              <Panel title={t('section.evidence')} plain>
                <Files application={id} />
                <p className="quiet">{t('evidence.recorded')}</p>
              </Panel>
              <Supplements application={id} />
            </div>
            <div id="read-form">
              <Statement application={application} />
              <CarriedFrom application={application} />
            </div>
            <div id="read-conditions">
              <Eligibility of={application} examined />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
