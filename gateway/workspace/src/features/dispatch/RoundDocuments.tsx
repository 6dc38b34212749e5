import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ApplicationRow } from '../../api/application';
import { api } from '../../api/client';
import { type DocumentKind, documentKinds, useDocuments } from '../../api/dispatch';
import { places } from '../../api/places';
import { useRound } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { DocumentRows } from './DocumentRows';
import { DraftAll } from './DraftAll';
import { useWaiting } from './waiting';

/** What goes out in one round: drafts and what was signed. */
export function RoundDocuments() {
  const { t } = useTranslation('dispatch');
  const { round: id = '' } = useParams();
  const round = useRound(id).data;
  const documents = useDocuments(id);
  const waiting = useWaiting(id, documents.data);
  return (
    <Page
      title={t('round.title')}
      article="第八条(一)"
      lead={t('round.lead')}
      trail={round ? [{ to: places.round(id), label: round.title }] : []}
    >
      <Loaded query={documents}>
        {(documents) =>
          documents.length === 0 ? (
            <Empty title={t('round.none')}>{t('round.first')}</Empty>
          ) : (
            <Panel plain>
              <DocumentRows caption={t('round.title')} documents={documents} />
            </Panel>
          )
        }
      </Loaded>
      <Draft round={id} waiting={waiting} />
      <DraftAll round={id} waiting={waiting} />
    </Page>
  );
}

interface Asked {
  kind: DocumentKind;
  application?: string;
}

function Draft({ round, waiting }: { round: string; waiting: ApplicationRow[] }) {
  const { t } = useTranslation('dispatch');
  const [form] = Form.useForm<Asked>();
  const kind = Form.useWatch('kind', form);
  return (
    <Panel title={t('draft.title')}>
      <CommandForm<Asked>
        form={form}
        label={t('draft.button')}
        done={t('draft.done')}
        run={(body) => api.POST('/rounds/{round}/documents', { params: { path: { round } }, body })}
        fields={[
          { name: 'kind', kind: 'select', label: t('kind'), required: true, options: documentKinds.map((value) => ({ value, label: t(`kinds.${value}`) })) },
          ...(kind === 'FEEDBACK'
            ? [{ name: 'application', kind: 'select' as const, label: t('draft.whom'), required: true, options: waiting.map(({ id, name }) => ({ value: id, label: name })) }]
            : []),
        ]}
      />
    </Panel>
  );
}
