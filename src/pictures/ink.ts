import palette from '../styles/palette.css?raw';
import purpose from '../styles/purpose.css?raw';

/** What drawings are painted with: the site's colors, by what they stand for in every drawing. */
const tokens = {
  line: 'text',
  quiet: 'quiet',
  paper: 'page',
  skin: 'surface',
  bone: 'border',
  nerve: 'urgent-border',
  nervePale: 'urgent-background',
  tumor: 'emergency-border',
  alert: 'emergency-background',
  device: 'mark',
  accent: 'link',
} as const;

/** The color of each thing in a drawing. */
export type Ink = Readonly<Record<keyof typeof tokens, string>>;

export type Theme = 'light' | 'dark';

/** For a drawing that stands in the page and takes its colors, forced ones too. */
export const pageInk: Ink = inkOf((token) => `var(--color-${token})`);

/** For a drawing in a file of its own, which knows nothing of the page's style. */
export const fileInk = (theme: Theme): Ink =>
  inkOf((token) => {
    const [light, dark] = valueOf(purpose, `color-${token}`).match(/(?<=var\(--)\w+(-\w+)*/g) ?? [];
    return valueOf(palette, (theme === 'light' ? light : dark) ?? token);
  });

/** The color that browsers may paint around the site. */
export const brandColor = fileInk('light').accent;

/** Fonts for the words in a file, which cannot load the page's own. */
export const fonts = valueOf(purpose, 'font-system').replaceAll("'", '');

function inkOf(color: (token: string) => string): Ink {
  const { line, ...others } = tokens;
  const entries = Object.entries(others).map(([use, token]) => [use, color(token)]);
  return { line: color(line), ...Object.fromEntries(entries) } as Ink;
}

/** The value of a custom property in the text of a style sheet. */
function valueOf(css: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`src/styles has no --${name}, which drawings need.`);
  return value;
}
