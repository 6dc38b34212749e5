import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Of } from './Control';

/** Words, one a line. */
export function Lines({ path, label, value, set }: Of<'lines'>) {
  const { t } = useTranslation(['policy', 'ui']);
  const lines = (value as string[] | null) ?? [];
  return (
    <fieldset>
      <legend>{label}</legend>
      {lines.map((line, index) => (
        <div className="row line" key={index}>
          <Input
            id={`${path}[${index}]`}
            aria-label={`${label} ${index + 1}`}
            value={line}
            maxLength={200}
            onChange={({ target }) => set(lines.map((one, at) => (at === index ? target.value : one)))}
          />
          <Button aria-label={t('removeOne', { label, n: index + 1 })} onClick={() => set(lines.filter((_, at) => at !== index))}>
            {t('ui:form.remove')}
          </Button>
        </div>
      ))}
      <Button aria-label={t('addOne', { label })} onClick={() => set([...lines, ''])}>{t('add')}</Button>
    </fieldset>
  );
}
