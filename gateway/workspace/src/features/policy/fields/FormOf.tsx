import { useTranslation } from 'react-i18next';
import type { AskedForm } from '../../../api/form';
import { FormPreview } from '../FormPreview';
import { type Of, Part } from './Control';

/** 申报表 of one track, and below it what its applicants will see. */
export function FormOf({ shape, path, label, value, set }: Of<'form'>) {
  const { t } = useTranslation('policy');
  const form = value as Record<string, unknown>;
  return (
    <fieldset className="form-of">
      <legend>{label}</legend>
      <div className="part-grid">
        {Object.entries(shape.parts).map(([name, part]) => (
          <Part
            key={name}
            name={name}
            shape={part}
            path={`${path}.${name}`}
            value={form[name] ?? null}
            set={(next) => set({ ...form, [name]: next })}
          />
        ))}
      </div>
      <details className="card">
        <summary>{t('preview.title', { track: label })}</summary>
        <FormPreview track={path.split('.').at(-1)!} form={value as AskedForm} />
      </details>
    </fieldset>
  );
}
