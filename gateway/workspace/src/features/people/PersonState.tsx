import { useTranslation } from 'react-i18next';
import { Tone } from '../../ui/StatusTag';
import type { Person } from './reads';

const tones = { WAITING: 'active', HELD: 'bad', SEATED: 'good', REMOVED: '' };

export function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  return <Tone tone={tones[person.state]}>{t(`state.${person.state}`)}</Tone>;
}
