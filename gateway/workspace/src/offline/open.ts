import worker from './worker?worker&url';

/** From the next time on, the workspace opens without a line too; a browser that cannot do that does without. */
export function openWithoutLine(scope: string) {
  navigator.serviceWorker?.register(worker, { scope }).catch(() => undefined);
}
