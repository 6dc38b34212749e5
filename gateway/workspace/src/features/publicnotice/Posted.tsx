import { useTranslation } from 'react-i18next';
import type { Notice } from '../../api/publicnotice';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { enterPaper } from '../../ui/paper';

interface Letter {
  application?: string;
  text: string;
  name?: string;
  contact?: string;
  receivedOn: string;
  documentNumber: string;
  documentDate: string;
  scan: File;
}

/** 书面异议代录: what came by post or by hand, entered from its scan; a second officer confirms it. */
export function Posted({ notice: { id, listed } }: { notice: Notice }) {
  const { t } = useTranslation('publicnotice');
  return useSeats()('office/officer') ? (
    <details>
      <summary>{t('posted.title')}</summary>
      <p className="quiet">{t('posted.lead')}</p>
      <CommandForm<Letter>
        label={t('posted.button')}
        done={t('posted.done')}
        run={({ application, text, name, contact, receivedOn, ...paper }) =>
          enterPaper('objection', id, { application, text, objector: { name, contact }, receivedOn }, { ...paper, onBehalfOf: 'public/objector' })
        }
        fields={[
          { name: 'receivedOn', kind: 'date', label: t('posted.receivedOn'), help: t('posted.receivedHelp'), required: true },
          {
            name: 'application',
            kind: 'select',
            label: t('objection.about'),
            help: t('posted.aboutHelp'),
            options: listed.map(({ application, name }) => ({ value: application, label: name })),
          },
          { name: 'text', kind: 'area', max: 4000, label: t('objection.text'), help: t('posted.textHelp'), required: true },
          { name: 'name', kind: 'text', max: 100, label: t('posted.name'), help: t('posted.nameHelp') },
          { name: 'contact', kind: 'text', max: 100, label: t('posted.contact') },
          { name: 'documentNumber', kind: 'text', max: 100, label: t('posted.number'), help: t('posted.numberHelp'), required: true },
          { name: 'documentDate', kind: 'date', label: t('posted.date'), help: t('posted.dateHelp'), required: true },
          { name: 'scan', kind: 'file', label: t('posted.scan'), required: true },
        ]}
      />
    </details>
  ) : null;
}
