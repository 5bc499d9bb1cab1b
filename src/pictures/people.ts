/**
 * The right half of a standing person seen from the front, 350 high, with the middle of the body at 0. The left
 * half is its mirror image.
 */
export const halfPerson =
  'M0 2c12 0 18 9 18 22 0 11-5 19-10 23v9c4 6 14 7 24 10s15 9 16 20l6 42c2 14 6 32 8 50 4 8 5 18 2 25-2 6-7 5-8-1l-3-20c-4-18-8-36-11-52l-6-32c-1 14-3 28-4 42-1 12 2 24 4 38 2 22 0 48-3 70 1 20 0 44-5 74 1 8 8 14 9 19 0 4-6 5-13 5s-10-3-9-10c0-18-1-40-2-60 0-14-1-22-1-32-2-18-7-36-10-50l-2-2';

/** A person lying on their back with the head at the left, 132 long; the table begins at 24. */
export const lyingPerson =
  'M11 2a11 11 0 0 1 11 9c6-6 14-9 24-8 10 0 16 5 26 5 14-1 24 0 34 2l12 1c0-4 1-8 3-9 3 0 6 1 7 3 2 6 2 13 0 19H24c-3 0-6-1-8-2A11 11 0 1 1 11 2Z';
