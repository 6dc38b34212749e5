import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { PoolOverview, PoolSearch, Standing } from '../../api/expert';

const standings: Standing[] = ['WAITING', 'ADMITTED', 'SUSPENDED', 'REMOVED'];

/** What the pool is looked through by; it stands in the address and can be shared. */
export function usePoolSearch() {
  const [chosen, choose] = useSearchParams();
  const asked = (name: string) => chosen.get(name) ?? undefined;
  const search: PoolSearch = { words: asked('words'), speciality: asked('speciality'), standing: asked('standing') as Standing | undefined };
  const set = (name: keyof PoolSearch) => (value?: string) =>
    choose(
      (now) => {
        if (value?.trim()) now.set(name, value.trim());
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return { search, set };
}

interface Props extends ReturnType<typeof usePoolSearch> {
  overview?: PoolOverview;
}

export function PoolFilter({ search, set, overview }: Props) {
  const { t } = useTranslation('expert');
  return (
    <div className="row" style={{ marginBottom: '1rem' }}>
      <Input.Search
        aria-label={t('pool.search')}
        placeholder={t('pool.search')}
        allowClear
        enterButton={t('pool.find')}
        maxLength={100}
        defaultValue={search.words}
        onSearch={set('words')}
        style={{ width: 'min(26rem, 100%)' }}
      />
      <Select
        allowClear
        aria-label={t('pool.state')}
        placeholder={t('pool.state')}
        style={{ width: 'min(14rem, 100%)' }}
        value={search.standing}
        onChange={set('standing')}
        options={standings.map((value) => ({ value, label: t('pool.standingOf', { standing: t(`pool.standing.${value}`), count: overview?.standings[value] ?? 0 }) }))}
      />
      <Select
        allowClear
        showSearch
        aria-label={t('specialities')}
        placeholder={t('specialities')}
        style={{ width: 'min(14rem, 100%)' }}
        value={search.speciality}
        onChange={set('speciality')}
        options={(overview?.specialities ?? []).map((value) => ({ value, label: value }))}
      />
    </div>
  );
}
