import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SitePhoto, type SitePhotos, type SiteVisit, addPhoto, photosOf, useSitePhotos } from '../../api/sitevisit';
import { CommandForm } from '../../ui/CommandForm';
import type { Field } from '../../ui/fields';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { PhotoCard } from './PhotoCard';
import { smaller } from './smaller';

/** 现场照片: added by the team and the office, looked at by whoever reads the visit. */
export function Photos({ visit, office }: { visit: SiteVisit; office: boolean }) {
  const { t } = useTranslation('sitevisit');
  return (
    <Panel title={t('photos.title')}>
      <Loaded query={useSitePhotos(visit.application)}>
        {(photos) => (
          <>
            <p className="quiet">{t('photos.lead')}</p>
            {photos.photos.length === 0 && <p>{t('photos.none')}</p>}
            <List of={photos.photos} application={visit.application} office={office} />
            {photos.adds && photos.photos.length < photos.most && <Add key={photos.photos.length} visit={visit} photos={photos} />}
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

function Add({ visit, photos: { items, most, photos } }: { visit: SiteVisit; photos: SitePhotos }) {
  const { t } = useTranslation('sitevisit');
  const fields: Field[] = [
    { name: 'photo', kind: 'photo', label: t('photos.photo'), help: t('photos.photoHelp', { left: most - photos.length }), required: true },
    { name: 'caption', kind: 'text', max: 200, label: t('photos.caption'), help: t('photos.captionHelp'), required: true },
    { name: 'item', kind: 'select', options: items.map((item) => ({ value: item, label: item })), label: t('photos.item') },
    { name: 'secret', kind: 'check', label: t('photos.secret'), text: t('photos.secretText'), help: t('photos.secretHelp') },
  ];
  return (
    <CommandForm<Written>
      label={t('photos.add')}
      done={t('photos.added')}
      run={async ({ photo, item, caption, secret }) =>
        addPhoto(visit.application, { item: item ?? null, caption, secret: secret ?? false }, await smaller(photo))
      }
      fields={fields}
    />
  );
}
