/** A bone of the spine from above, its front at the top, 208 wide around 150, with the hole for the cord. */
export const vertebra =
  'M150 30c46 0 70 20 70 48 0 12-4 22-10 30 2 10 4 16 8 22l36 16c12 5 9 22-4 22h-40c-6 12-22 20-38 30l-8 40c-3 12-25 12-28 0l-8-40c-16-10-32-18-38-30H50c-13 0-16-17-4-22l36-16c4-6 6-12 8-22-6-8-10-18-10-30 0-28 24-48 70-48Zm0 72c-32 0-54 18-54 44s26 50 54 50 54-24 54-50-22-44-54-44Z';

/** The neck, the upper and middle back and the low back from the side: a line along each, and its bones as dashes. */
export const spineFromSide = [
  { bones: 7, width: 15, d: 'M94 74C86 88 86 104 94 120' },
  { bones: 12, width: 19, d: 'M95 122C116 156 122 196 100 242' },
  { bones: 5, width: 25, d: 'M99 245C86 268 84 296 98 322' },
] as const;
