import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../api/attachment';

/** Begun in another window or on another device: the same file is chosen again, and what has arrived is not sent twice. */
export function GoOn({ file, chosen }: { file: Attachment; chosen: (file: File) => void }) {
  const { t } = useTranslation('application');
  const input = useRef<HTMLInputElement>(null);
  const choose = (again?: File) => {
    if (!again) {
      return;
    }
    if (again.size === file.length && again.name === file.fileName) {
      chosen(again);
    } else {
      window.alert(t('evidence.notTheSame', { name: file.fileName }));
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('evidence.again', { name: file.fileName })}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = ''; // choosing the same again is a choice too
        }}
      />
      <Button size="small" type="primary" onClick={() => input.current?.click()}>
        {t('evidence.goOn')}
      </Button>
    </>
  );
}
