import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Consensus, Signature } from '../../api/review';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { moment } from '../../ui/dates';
import { Panel } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { listed } from '../../ui/words';

interface Props {
  path: { round: string; track: Track; ordinal: number; application: string };
  consensus: Consensus;
  open: boolean;
}

/** Who has signed what the leader confirmed; one's own signature; and the leader's way back. */
export function Signing({ path, consensus, open }: Props) {
  const { t } = useTranslation('review');
  if (!consensus.confirmed) {
    return null;
  }
  return (
    <Panel title={t('signing.title')}>
      <Signatures of={consensus.signatures} />
      {consensus.waitingFor.length > 0 && <p>{t('signing.waitingFor', { names: listed(consensus.waitingFor) })}</p>}
      {open && consensus.toSign && <Sign path={path} version={consensus.version} />}
      {open && consensus.leads && <TakeBack path={path} />}
    </Panel>
  );
}

export function Signatures({ of }: { of: Signature[] }) {
  const { t } = useTranslation('review');
  return (
    <Rows
      caption={t('signing.title')}
      rows={of}
      id={({ name, at }) => name + at}
      columns={[
        { title: t('signing.expert'), cell: ({ name }) => name },
        { title: t('signing.opinion'), cell: ({ agrees, opinion }) => (agrees ? t('signing.agrees') : `${t('signing.differs')}：${opinion}`) },
        { title: t('signing.at'), cell: ({ at }) => moment(at) },
      ]}
    />
  );
}

function Sign({ path, version }: Pick<Props, 'path'> & { version: number }) {
  const { t } = useTranslation('review');
  return (
    <CommandForm<{ agrees: boolean; opinion?: string }>
      label={t('signing.sign')}
      done={t('signing.signed')}
      run={({ agrees, opinion = '' }) =>
        api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}/signatures', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: { agrees, opinion },
        })
      }
      fields={[
        {
          name: 'agrees',
          kind: 'radio',
          label: t('signing.mine'),
          required: true,
          options: [
            { value: true, label: t('signing.agrees') },
            { value: false, label: t('signing.differs') },
          ],
        },
        { name: 'opinion', kind: 'area', label: t('signing.why'), help: t('signing.whyHelp') },
      ]}
    />
  );
}

function TakeBack({ path }: Pick<Props, 'path'>) {
  const { t } = useTranslation('review');
  return (
    <details>
      <summary>{t('signing.takeBack')}</summary>
      <CommandForm<{ reason: string }>
        label={t('signing.takeBack')}
        done={t('signing.takenBack')}
        danger
        run={(body) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/consensus/{application}/reversal', { params: { path }, body })
        }
        fields={[{ name: 'reason', kind: 'area', max: 1000, label: t('signing.reason'), help: t('signing.takeBackHelp'), required: true }]}
      />
    </details>
  );
}
