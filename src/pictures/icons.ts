/** Line icons in a box of 40 by 40, as the `d` of one path. */
export const icons = {
  doctor:
    'M12 8v8a8 8 0 0 0 16 0V8M12 8h-3M28 8h3M20 24v4a6 6 0 0 0 12 0M32 28v-3M32 25a2.5 2.5 0 1 0-.1-5 2.5 2.5 0 0 0 .1 5',
  blood: 'M20 6c6 9 10 13 10 19a10 10 0 0 1-20 0c0-6 4-10 10-19ZM15 26a5 5 0 0 0 5 5',
  scanner: 'M20 4a14 14 0 1 0 .1 0M20 11a7 7 0 1 0 .1 0M6 26h28M12 32v4M28 32v4',
  scans: 'M8 6h18v22H8ZM13 32h20V11M13 11h8M17 11v12M13 17h8M13 23h8',
  sample: 'M30 6l4 4M32 8l-6 6M22 10l8 8M26 14 14 26M14 26l-4 4 4-4M18 30 9 31l1-9M6 34l4-4',
  team: 'M20 8a4 4 0 1 0 .1 0M12 30c0-8 3-11 8-11s8 3 8 11M9 13a3 3 0 1 0 .1 0M4 29c0-5 1-8 5-8M31 13a3 3 0 1 0 .1 0M36 29c0-5-1-8-5-8',
  treatment: 'M16 8h8v8h8v8h-8v8h-8v-8H8v-8h8Z',
  pill: 'M10 21 21 10a6 6 0 0 1 9 9L19 30a6 6 0 0 1-9-9ZM15.5 15.5l9 9',
  bed: 'M5 10v22M5 26h30v6M35 26v-4a5 5 0 0 0-5-5H16v9M10 18a3 3 0 1 0 .1 0',
} as const;
