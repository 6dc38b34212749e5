import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** The way to the page before; nothing where there is none. */
export function More({ of }: Props) {
  const { t } = useTranslation('ui');
  return (
    of.hasNextPage && (
      <Button loading={of.isFetchingNextPage} onClick={() => of.fetchNextPage()}>
        {t('more')}
      </Button>
    )
  );
}
