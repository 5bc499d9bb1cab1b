/** The site's mark in a box of 32 by 32: five bones as one line each, with round ends. */
export const mark = 'M13.5 3.5h6m-9 6.5h8m-8 6.5h10m-7 6.5h10m-9 6.5h5';
