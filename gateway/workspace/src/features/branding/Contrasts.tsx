import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { Rows } from '../../ui/Rows';
import { Tone } from '../../ui/StatusTag';
import { type Colours, useContrasts } from './reads';

/** What the service will say of the colours before they are saved. */
export function Contrasts({ colours }: { colours: Colours }) {
  const { t, i18n } = useTranslation('branding');
  const contrasts = useContrasts(colours);
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2 });
  if (contrasts.error) {
    return <ProblemNote problem={contrasts.error} />;
  }
  return (
    <div aria-live="polite">
      <Rows
        caption={t('contrast.title')}
        shown
        rows={contrasts.data ?? []}
        id={({ colour, surface }) => colour + surface}
        columns={[
          { title: t('contrast.pair'), cell: ({ colour, surface }) => t(`contrast.${colour}.${surface}`) },
          { title: t('contrast.ratio'), cell: ({ ratio }) => `${number.format(ratio)}:1` },
          { title: t('contrast.verdict'), cell: ({ enough }) => <Tone tone={enough ? 'good' : 'bad'}>{t(enough ? 'contrast.enough' : 'contrast.short')}</Tone> },
        ]}
      />
    </div>
  );
}
