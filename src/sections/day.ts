const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day such as 2026-11-24 in words: "24 November 2026". */
export const dayInWords = (day: string): string => words.format(new Date(`${day}T00:00:00Z`));
