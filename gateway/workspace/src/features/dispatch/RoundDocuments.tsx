import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApplications } from '../../api/application';
import { api } from '../../api/client';
import { type DocumentKind, documentKinds, useDocuments } from '../../api/dispatch';
import { places } from '../../api/places';
import { useRound } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { Empty, Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { DocumentRows } from './DocumentRows';

/** What goes out in one round: drafts and what was signed. */
export function RoundDocuments() {
  const { t } = useTranslation('dispatch');
  const { round: id = '' } = useParams();
  const round = useRound(id).data;
  const documents = useDocuments(id);
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
      <Draft round={id} />
    </Page>
  );
}

interface Asked {
  kind: DocumentKind;
  application?: string;
}

function Draft({ round }: { round: string }) {
  const { t } = useTranslation('dispatch');
  const [form] = Form.useForm<Asked>();
  const kind = Form.useWatch('kind', form);
  const applications = useApplications({ round }).data ?? [];
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
            ? [{ name: 'application', kind: 'select' as const, label: t('draft.whom'), required: true, options: applications.map(({ id, name }) => ({ value: id, label: name })) }]
            : []),
        ]}
      />
    </Panel>
  );
}
