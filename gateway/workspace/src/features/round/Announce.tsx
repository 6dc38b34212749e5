import { Button, Form, Input } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useRead } from '../../api/query';
import type { Announcement, Round, Track } from '../../api/round';
import { useSeats } from '../../api/session';
import { CommandForm } from '../../ui/CommandForm';
import { FormField } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { pools } from '../../ui/quota';
import { listed } from '../../ui/words';
import { MediaRecord } from './MediaRecord';

/** 申报公告: the window, for whom, the text, and the media; the head publishes it once every medium's page is on file. */
export function Announce({ round }: { round: Round }) {
  const drafted = useRead<{ announcement?: Announcement | null }>(['announcement', round.id, round.version], () =>
    api.GET('/rounds/{round}/announcement', { params: { path: { round: round.id } } }),
  );
  return (
    <Loaded query={drafted}>
      {({ announcement }) => (
        <>
          <Draft round={round} drafted={announcement} />
          {announcement && <MediaRecord round={round.id} />}
          {announcement && <Publish round={round} />}
        </>
      )}
    </Loaded>
  );
}

/** Classes that share their places are told together. */
const prizes = (round: Round, t: TFunction<['round', 'ui']>) =>
  listed(
    pools(round.classes).map(({ classes, cap: quota }) =>
      t(classes.length > 1 ? 'announce.prizesShared' : 'announce.prize', { name: listed(classes.map(({ name }) => name)), quota }),
    ),
  );

function Draft({ round, drafted }: { round: Round; drafted?: Announcement | null }) {
  const { t } = useTranslation(['round', 'ui']);
  const tracks = [...new Set(round.classes.map((c) => c.applicantKind))] as Track[];
  return (
    <Panel title={t('announce.title')} article="第十三条">
      <p>{t('announce.lead')}</p>
      <CommandForm<Announcement>
        key={round.version}
        label={t('announce.save')}
        done={t('announce.saved')}
        initial={drafted ?? { tracks, text: t('announce.proposed', { title: round.title, classes: prizes(round, t) }), media: [{ outlet: '', date: '', reference: '' }] }}
        run={(body) => api.PUT('/rounds/{round}/announcement', { params: { path: { round: round.id }, header: { 'If-Match': `"${round.version}"` } }, body })}
        fields={[
          { name: 'windowFrom', kind: 'date', label: t('announce.from'), required: true },
          { name: 'windowTo', kind: 'date', label: t('announce.to'), required: true, help: t('announce.toHelp') },
          {
            name: 'tracks',
            kind: 'checks',
            label: t('announce.tracks'),
            required: true,
            options: tracks.map((track) => ({ value: track, label: t(`ui:track.${track}`) })),
          },
          { name: 'approvalDocument', kind: 'text', label: t('announce.document'), required: round.preApproval, help: round.preApproval ? t('announce.documentHelp') : undefined },
          { name: 'text', kind: 'area', max: 10_000, label: t('announce.text'), required: true, help: t('announce.textHelp') },
          { name: 'contact', kind: 'text', max: 200, label: t('announce.contact'), required: true },
        ]}
      >
        <Media />
      </CommandForm>
    </Panel>
  );
}

function Publish({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const head = useSeats()('office/head');
  return (
    <Panel title={t('announce.publish')} article="第十三条">
      <p>{t('announce.publishLead')}</p>
      {head ? (
        <CommandForm label={t('announce.button')} done={t('announce.done')} run={() => api.POST('/rounds/{round}/announcement', { params: { path: { round: round.id } } })} />
      ) : (
        <p className="warning">{t('announce.turn')}</p>
      )}
    </Panel>
  );
}

function Media() {
  const { t } = useTranslation(['round', 'ui']);
  return (
    <Form.List name="media">
      {(media, { add, remove }) => (
        <fieldset>
          <legend>{t('announce.media')}</legend>
          {media.map(({ key, name }) => (
            <div className="grid" key={key}>
              <FormField field={{ name: [name, 'outlet'], kind: 'text', label: t('announce.outlet'), required: true }} />
              <Form.Item name={[name, 'date']} label={t('announce.date')} rules={[{ required: true, message: t('ui:form.required', { label: t('announce.date') }) }]}>
                <Input type="date" />
              </Form.Item>
              <FormField field={{ name: [name, 'reference'], kind: 'text', max: 500, label: t('announce.reference'), required: true }} />
              {media.length > 1 && (
                <Form.Item label=" " colon={false}>
                  <Button onClick={() => remove(name)}>{t('ui:form.remove')}</Button>
                </Form.Item>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>{t('announce.addMedium')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
