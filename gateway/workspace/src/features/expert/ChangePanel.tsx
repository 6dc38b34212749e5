import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { PanelSeat } from '../../api/panel';
import type { Track } from '../../api/round';
import { CommandForm } from '../../ui/CommandForm';
import { ExpertPicker } from '../../ui/ExpertPicker';
import { FormField } from '../../ui/fields';
import { Panel as Section } from '../../ui/Page';
import { Rows } from '../../ui/Rows';

interface Props {
  path: { round: string; track: Track; ordinal: number };
  seats: PanelSeat[];
  /** Whether the step is closed. */
  over: boolean;
}

interface Values {
  added?: string[];
  takenOff?: string[];
  reason: string;
}

/** 指定组长: who presides when marks are talked over, and who does where the leader steps back. */
function Lead({ path, seats }: Omit<Props, 'over'>) {
  const { t } = useTranslation('expert');
  const sitting = seats.filter(({ stoodDown }) => !stoodDown).map(({ expert, name }) => ({ value: expert, label: name }));
  const at = (place: number) => seats.find(({ leads }) => leads === place)?.expert;
  return (
    <>
      <h3>{t('panel.leading.title')}</h3>
      <CommandForm<{ leader: string; standIn?: string }>
        label={t('panel.leading.button')}
        done={t('panel.leading.done')}
        initial={{ leader: at(1), standIn: at(2) }}
        run={({ leader, standIn }) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/leaders', {
            params: { path },
            body: { experts: standIn && standIn !== leader ? [leader, standIn] : [leader] },
          })
        }
        fields={[
          { name: 'leader', kind: 'select', label: t('panel.first'), help: t('panel.leading.help'), required: true, options: sitting },
          { name: 'standIn', kind: 'select', label: t('panel.standIn'), options: sitting },
        ]}
      />
    </>
  );
}

/** 调整评审组: nobody's submitted marks are lost by it. */
function Change({ path, seats }: Omit<Props, 'over'>) {
  const { t } = useTranslation('expert');
  return (
    <>
      <h3>{t('panel.change')}</h3>
      <p>{t('panel.changeHelp')}</p>
      <CommandForm<Values>
        key={seats.map(({ expert, stoodDown }) => `${expert} ${stoodDown}`).join()}
        label={t('panel.change')}
        done={t('panel.changed')}
        run={({ added = [], takenOff = [], reason }) =>
          api.POST('/rounds/{round}/tracks/{track}/steps/{ordinal}/reviewers/changes', {
            params: { path },
            body: { added, takenOff, reason },
          })
        }
      >
        <ExpertPicker name="added" label={t('panel.added')} standing="ADMITTED" work except={new Set(seats.map(({ expert }) => expert))} />
        <FormField
          field={{
            name: 'takenOff',
            kind: 'checks',
            label: t('panel.takenOff'),
            options: seats.filter(({ stoodDown }) => !stoodDown).map(({ expert, name, employer }) => ({ value: expert, label: `${name}（${employer}）` })),
          }}
        />
        <FormField field={{ name: 'reason', kind: 'area', max: 1000, label: t('panel.reason'), required: true }} />
      </CommandForm>
    </>
  );
}

/** Who sits on it; once the step is closed nobody is added or taken off any more. */
export function ChangePanel({ path, seats, over }: Props) {
  const { t } = useTranslation('expert');
  const state = ({ declared, stoodDown, leftPool }: PanelSeat) =>
    stoodDown ? t('panel.stoodDown') : leftPool ? t('panel.leftPool') : declared ? t('panel.declared') : t('panel.undeclared');
  return (
    <Section title={t('panel.seats')} article="第八条(二)">
      <Rows
        caption={t('panel.seats')}
        rows={seats}
        id={({ expert }) => expert}
        columns={[
          { title: t('name'), cell: ({ name, standsIn }) => (standsIn ? t('panel.standsIn', { name }) : name) },
          { title: t('employer'), cell: ({ employer }) => employer },
          { title: t('panel.state'), cell: state },
          { title: t('panel.leader'), cell: ({ leads }) => (leads === 0 ? '—' : t(leads === 1 ? 'panel.first' : 'panel.standIn')) },
          {
            title: t('panel.recusal'),
            cell: ({ expert, name, gaps, doubted, reported }) => (
              <>
                <Link to={expert} relative="path">
                  {t('panel.recusalOf', { name })}
                </Link>
                {doubted > 0 && <div className="warning">{t('panel.doubted', { count: doubted })}</div>}
                {reported > 0 && <div className="warning">{t('panel.reported', { count: reported })}</div>}
                {gaps > 0 && <div className="warning">{t('panel.gaps', { count: gaps })}</div>}
              </>
            ),
          },
        ]}
      />
      {over ? (
        <p>{t('panel.over')}</p>
      ) : (
        <>
          <Lead path={path} seats={seats} />
          <Change path={path} seats={seats} />
        </>
      )}
    </Section>
  );
}
