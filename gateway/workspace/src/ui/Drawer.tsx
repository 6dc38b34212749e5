import { Button } from 'antd';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
}

/** What is laid over the page until it is closed. The browser's own: it keeps the focus, takes Esc, and gives the focus back. */
export function Drawer({ title, open, close, children }: Props) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [open]);
  return (
    <dialog ref={dialog} className="drawer" aria-label={title} onClose={close}>
      {open && (
        <>
          <header>
            <h2>{title}</h2>
            <Button onClick={close}>{t('drawer.close')}</Button>
          </header>
          {children}
        </>
      )}
    </dialog>
  );
}
