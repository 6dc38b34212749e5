import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProfile } from '../../api/profile';
import { askTenant } from '../../api/tenantService';
import { CommandForm } from '../../ui/CommandForm';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { ColourField } from './ColourField';
import { Contrasts } from './Contrasts';
import { Masthead } from './Masthead';
import { MongolianField } from './MongolianField';
import { PrintPreview } from './PrintPreview';
import { type Branding, isColour, tag, useBranding } from './reads';
import { SignOff } from './SignOff';

interface Wanted {
  main?: string;
  accent?: string;
  mongolianName?: string;
}

/** 形象标识: what the region's site looks like, and the Mongolian that a named reader has signed off. */
export function BrandingPage() {
  const { t } = useTranslation('branding');
  const branding = useBranding();
  return (
    <Page title={t('title')} article="第二条" lead={t('lead')}>
      <Loaded query={branding}>{(known) => <Known key={known.version} branding={known} />}</Loaded>
    </Page>
  );
}

function Known({ branding }: { branding: Branding }) {
  const { t } = useTranslation('branding');
  const [form] = Form.useForm<Wanted>();
  const wanted: Wanted = Form.useWatch([], form) ?? branding;
  const shown = {
    main: isColour(wanted.main) ? wanted.main! : branding.shown.main,
    accent: isColour(wanted.accent) ? wanted.accent! : branding.shown.accent,
  };
  return (
    <>
      <div className="columns">
        <Panel title={t('look.title')}>
          <CommandForm<Wanted>
            form={form}
            label={t('look.button')}
            done={t('look.done')}
            initial={{ main: branding.main, accent: branding.accent, mongolianName: branding.mongolianName }}
            run={({ main, accent, mongolianName }) =>
              askTenant('/branding', {
                method: 'PUT',
                body: { main: main || null, accent: accent || null, mongolianName: mongolianName || null },
                etag: tag(branding),
              })
            }
          >
            <ColourField name="main" shown={shown.main} />
            <ColourField name="accent" shown={shown.accent} />
            <MongolianField />
            {branding.signOff && (wanted.mongolianName ?? '').trim() !== (branding.mongolianName ?? '') && <p className="warning">{t('look.voids')}</p>}
          </CommandForm>
        </Panel>
        <div>
          <Panel title={t('preview.title')}>
            <Masthead colours={shown} mongolian={wanted.mongolianName} />
            <Contrasts colours={{ main: wanted.main, accent: wanted.accent }} />
          </Panel>
          <PrintPreview columns={[wanted.mongolianName, branding.mongolianAwardName]} />
        </div>
      </div>
      <SignOff branding={branding} />
      <Letterhead letterhead={branding.letterhead} />
    </>
  );
}

/** It belongs to the policy: what was issued keeps the head it was issued under. */
function Letterhead({ letterhead }: { letterhead?: string }) {
  const { t } = useTranslation('branding');
  const region = useProfile().data?.name;
  return (
    <Panel title={t('letterhead.title')}>
      <p className="quiet">{t('letterhead.lead')}</p>
      {letterhead ? (
        <p className="official-head" lang="zh-CN">
          {letterhead}
        </p>
      ) : (
        <p>{t('letterhead.none', { region })}</p>
      )}
      <p>
        <Link to="/policy/edit?key=letterhead">{t('letterhead.change')}</Link>
      </p>
    </Panel>
  );
}
