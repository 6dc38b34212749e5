import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PhotoSaid, type SitePhoto, type SitePhotos, type SiteVisit, addPhoto, photosOf, useSitePhotos } from '../../api/sitevisit';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { useDraftName } from '../../ui/useAutosave';
import { PhotoCard } from './PhotoCard';
import { smaller } from './smaller';
import { useWaitingPhotos } from './useWaitingPhotos';
import { Waiting } from './Waiting';

/** 现场照片: added by the team and the office, looked at by whoever reads the visit. */
export function Photos({ visit, office }: { visit: SiteVisit; office: boolean }) {
  const { t } = useTranslation('sitevisit');
  const queries = useQueryClient();
  const queue = useWaitingPhotos({
    name: useDraftName(`site-photos-${visit.application}`),
    send: (said, photo) => addPhoto(visit.application, said, photo),
    taken: () => queries.invalidateQueries({ queryKey: ['site-photos', visit.application] }),
  });
  return (
    <Panel title={t('photos.title')}>
      <Loaded query={useSitePhotos(visit.application)}>
        {(photos) => (
          <>
            <p className="quiet">{t('photos.lead')}</p>
            {photos.photos.length === 0 && <p>{t('photos.none')}</p>}
            <List of={photos.photos} application={visit.application} office={office} />
            <Waiting queue={queue} />
            {photos.adds && photos.photos.length + queue.waiting.length < photos.most && (
              <Add key={photos.photos.length + queue.waiting.length} left={photos.most - photos.photos.length - queue.waiting.length} items={photos.items} add={queue.add} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** Each is looked at when asked for: that is on the record. */
function List({ of, application, office }: { of: SitePhoto[]; application: string; office: boolean }) {
  const [open, setOpen] = useState<string>();
  return (
    <ol className="photos">
      {of.map((photo) => (
        <li key={photo.id}>
          <PhotoCard
            photo={photo}
            address={`${photosOf(application)}/${photo.id}`}
            application={application}
            original={office}
            open={open === photo.id}
            turn={() => setOpen(open === photo.id ? undefined : photo.id)}
          />
        </li>
      ))}
    </ol>
  );
}

interface Written {
  photo: File;
  item?: string;
  caption: string;
  secret?: boolean;
}

interface Adding {
  left: number;
  items: SitePhotos['items'];
  add: (said: PhotoSaid, photo: File) => Promise<void>;
}

/** What is added is kept here at once, and sent when there is a connection. */
function Add({ left, items, add }: Adding) {
  const { t } = useTranslation('sitevisit');
  const fields: Field[] = [
    { name: 'photo', kind: 'photo', label: t('photos.photo'), help: t('photos.photoHelp', { left }), required: true },
    { name: 'caption', kind: 'text', max: 200, label: t('photos.caption'), help: t('photos.captionHelp'), required: true },
    { name: 'item', kind: 'select', options: items.map((item) => ({ value: item, label: item })), label: t('photos.item') },
    { name: 'secret', kind: 'check', label: t('photos.secret'), text: t('photos.secretText'), help: t('photos.secretHelp') },
  ];
  return (
    <CommandForm<Written>
      label={t('photos.add')}
      done={t('photos.added')}
      run={async ({ photo, item, caption, secret }) => {
        await add({ item: item ?? null, caption, secret: secret ?? false }, await smaller(photo));
        return {};
      }}
      fields={fields}
    />
  );
}
