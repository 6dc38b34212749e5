import { send, tenant } from './client';
import type { SignedPage } from './scan';

/** 公示中断, as it was recorded, with what shows it. */
export interface OutageRecord {
  version: number;
  recorded: { from: string; to: string; reason: string; proof: SignedPage; recordedAt: string; lastDay: string }[];
}

/** As it is asked for. */
export interface OutageText {
  from: string;
  to: string;
  reason: string;
  scan: File;
}

export async function recordOutage(notice: string, version: number, { scan, ...outage }: OutageText) {
  const form = new FormData();
  form.append('outage', new Blob([JSON.stringify(outage)], { type: 'application/json' }));
  form.append('scan', scan);
  const headers = { 'If-Match': `"${version}"` };
  await send(new Request(`/api/${tenant}/award/notices/${notice}/outages`, { method: 'POST', body: form, headers }));
  return {};
}
