import { Input } from 'antd';
import type { Shape } from '../shape';
import type { Controlled } from './Control';

/** Words or a day; an empty field is unset where that is allowed. Mongolian is typed and shown as it is printed: upright. */
export function TextOf({ shape, path, value, set, describedBy, invalid }: Controlled<Extract<Shape, { is: 'text' | 'date' }>>) {
  const shared = {
    id: path,
    value: (value as string | null) ?? '',
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    onChange: ({ target }: { target: { value: string } }) => set(target.value === '' && shape.unset ? null : target.value),
  };
  if (shape.is === 'date') {
    return <Input type="date" className="day" {...shared} />;
  }
  if (shape.vertical) {
    return (
      <span className="row upright">
        <Input maxLength={80} autoComplete="off" lang="mn-Mong" className="mongolian-typed" {...shared} />
        {shared.value && (
          <span className="mongolian preview" lang="mn-Mong">
            {shared.value}
          </span>
        )}
      </span>
    );
  }
  return <Input maxLength={shape.max ?? 200} autoComplete="off" {...shared} />;
}
