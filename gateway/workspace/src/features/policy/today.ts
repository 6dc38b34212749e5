/** The day it is in the region (Asia/Shanghai). */
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
