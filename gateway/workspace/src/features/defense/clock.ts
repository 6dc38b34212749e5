/** 09:00:00 as it is read: a time of the day has no time zone. */
export const clock = (time: string) => time.slice(0, 5);
