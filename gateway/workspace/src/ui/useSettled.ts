import { useEffect, useState } from 'react';

/** What was typed, once nothing more is. */
export function useSettled(text: string) {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => settle(text), 250);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
