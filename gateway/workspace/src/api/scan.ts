import { send, tenant } from './client';

/** 签字盖章页, kept under its digest. */
export interface SignedPage {
  sha256: string;
  at: string;
  by: string;
}

/** 撤销原决定: by what something was taken back. */
export interface Withdrawn {
  reason: string;
  documentNumber: string;
  documentDate: string;
  at: string;
}

/** Uploads a scan; `version` where the address asks which one was seen. */
export async function uploadScan(address: string, scan: File, version?: number) {
  const form = new FormData();
  form.append('scan', scan);
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` };
  await send(new Request(`/api/${tenant}/award${address}`, { method: 'POST', body: form, headers }));
  return {};
}
