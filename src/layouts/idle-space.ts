/** Elements that begin a line of their own, or stand in none: space before and after their tags is never drawn. */
const blocks =
  'html|head|body|title|link|meta|script|style|main|header|footer|aside|nav|section|article|div|form|details|summary|h[1-6]|p|blockquote|ul|ol|li|dl|dt|dd|figure|figcaption|table|thead|tbody|tr|th|td';

const idle = new RegExp(`(</?(?:${blocks})(?:\\s[^>]*)?>)\\s+|\\s+(?=</?(?:${blocks})[\\s>])`, 'g');

/** The same page without the space between blocks, which templates leave at the end of each line, and with single spaces. */
export const withoutIdleSpace = (html: string): string =>
  html.replace(idle, '$1').replace(/ {2,}/g, ' ');
