import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/application';
import { useAsked } from '../../api/form';
import { Answers } from '../../ui/form/Answers';
import { Panel } from '../../ui/Page';
import { Facts } from '../../ui/Rows';
import { FormerlySaid } from './correction/FormerlySaid';
import { called, rare, sections } from './questions';
import { type Stated, useStated } from './useStated';

/** What of the form itself may be a secret (第二十三条). */
const closable: Stated[] = ['summary', 'secrets'];

/** What its applicant states; in the place of what the reader may not read, that it is withheld. */
export function Statement({ application: { row, form, withheld = [] } }: { application: Application }) {
  const { t } = useTranslation(['application', 'ui']);
  const closed = (name: Stated) => closable.includes(name) && withheld.includes(name);
  const stated = useStated();
  const asked = useAsked(row.round, row.track).data;
  return (
    <>
      <Panel title={t('dossier.form')} article="第十三条(一)">
        <Facts
          of={sections(row.track)
            .flatMap(({ names }) => names)
            .filter((name) => !rare.includes(name) || form[name] !== undefined || closed(name))
            .map((name) => [
              t(called(name, row.track)),
              closed(name) ? (
                <span key={name} className="quiet">
                  {t('ui:asked.withheld')}
                </span>
              ) : (
                <FormerlySaid key={name} application={row.id} field={name}>
                  {stated(name, form[name])}
                </FormerlySaid>
              ),
            ])}
        />
      </Panel>
      {asked && <Answers asked={asked} application={form} withheld={withheld} />}
    </>
  );
}
