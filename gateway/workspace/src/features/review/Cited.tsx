import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Attachment, attachmentsOf, showable, useAttachments } from '../../api/attachment';
import type { Cited as Place } from '../../api/review';
import { useReading } from '../../ui/reading/Reading';
import { pageOf } from './marks';

interface Props {
  application: string;
  of: (Place & { by?: string })[];
}

/** Places in the evidence, each opened where it is; of a file that is not open to the reader only that there is one. */
export function Cited({ application, of }: Props) {
  const { t } = useTranslation('review');
  const files = useAttachments(application).data?.files ?? [];
  return of.length === 0 ? (
    '—'
  ) : (
    <ul className="cited">
      {of.map(({ by, attachment, place }, at) => {
        const file = files.find(({ id }) => id === attachment);
        return (
          <li key={at}>
            {by && `${by}：`}
            {file?.readable ? <Opened application={application} file={file} place={place} /> : <span className="quiet">{t('evidence.closed')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const titleOf = ({ title, fileName }: Attachment) => title || fileName || '';

/** At the page it says, where its kind can be looked at here; else the whole of it is downloaded. */
function Opened({ application, file, place }: { application: string; file: Attachment; place: string }) {
  const { look } = useReading();
  const called = titleOf(file) + (place && `（${place}）`);
  return showable(file) ? (
    <Button type="link" size="small" className="place" onClick={() => look({ attachment: file.id, page: pageOf(place) })}>
      {called}
    </Button>
  ) : (
    <a href={`${attachmentsOf(application)}/${file.id}/content`} download>
      {called}
    </a>
  );
}

/** What a finding rests on, chosen from those files the reviewer may open; first of all the page that lies open. */
export function Cite({ application, name, of, change }: { application: string; name: string; of: Place[]; change: (of: Place[]) => void }) {
  const { t } = useTranslation('review');
  const { open, look } = useReading();
  const files = (useAttachments(application).data?.files ?? []).filter(({ readable }) => readable);
  const put = (at: number, next: Partial<Place>) => change(of.map((one, i) => (i === at ? { ...one, ...next } : one)));
  const next = open ? { attachment: open.attachment, place: t('evidence.page', { page: open.page }) } : files[0] && { attachment: files[0].id, place: '' };
  if (files.length === 0 && of.length === 0) {
    return null;
  }
  return (
    <fieldset>
      <legend>{t('evidence.title')}</legend>
      {of.map(({ attachment, place }, at) => (
        <div key={at} className="row">
          <Select
            aria-label={t('evidence.fileOf', { name, number: at + 1 })}
            value={attachment}
            options={files.map((file) => ({ value: file.id, label: titleOf(file) }))}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(next) => put(at, { attachment: next })}
          />
          <Input
            aria-label={t('evidence.placeOf', { name, number: at + 1 })}
            placeholder={t('evidence.place')}
            value={place}
            maxLength={200}
            onChange={({ target }) => put(at, { place: target.value })}
          />
          {files.some((file) => file.id === attachment && showable(file)) && (
            <Button size="small" aria-label={t('evidence.lookOf', { name, number: at + 1 })} onClick={() => look({ attachment, page: pageOf(place) })}>
              {t('evidence.look')}
            </Button>
          )}
          <Button size="small" aria-label={t('evidence.removeOf', { name, number: at + 1 })} onClick={() => change(of.filter((_, i) => i !== at))}>
            {t('evidence.remove')}
          </Button>
        </div>
      ))}
      {next && of.length < 20 && (
        <Button size="small" aria-label={t('evidence.addOf', { name })} onClick={() => change([...of, next])}>
          {t('evidence.add')}
        </Button>
      )}
    </fieldset>
  );
}
