/** So many days after a day. */
export const later = (day, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
