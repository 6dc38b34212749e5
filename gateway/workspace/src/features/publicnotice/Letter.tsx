import { useTranslation } from 'react-i18next';
import type { OpenEntry } from '../../api/paper';
import { day } from '../../ui/dates';
import { Facts } from '../../ui/Rows';
import { useNotices } from './reads';

interface Said {
  application?: string;
  text: string;
  objector?: { name?: string; contact?: string };
  receivedOn: string;
}

/** 书面异议 as it was entered, to be compared with the letter. */
export function Letter({ entry: { target, payload } }: { entry: OpenEntry }) {
  const { t } = useTranslation('publicnotice');
  const { application, text, objector, receivedOn } = JSON.parse(payload) as Said;
  const notice = useNotices().data?.find(({ id }) => id === target);
  return (
    <Facts
      of={[
        [t('posted.notice'), notice?.title],
        [t('posted.receivedOn'), day(receivedOn)],
        [t('objection.about'), notice?.listed.find((one) => one.application === application)?.name ?? t('objection.wholeList')],
        [t('objection.text'), <span key="text" className="written">{text}</span>],
        [t('posted.name'), objector?.name ?? t('objection.anonymous')],
        [t('posted.contact'), objector?.contact],
      ]}
    />
  );
}
