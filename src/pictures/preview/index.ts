import font from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline';
import sharp from 'sharp';
import { site } from '../../site.ts';
import { spineFromSide } from '../bones.ts';
import { fileInk } from '../ink.ts';
import { mark } from '../mark.ts';
import { lettersOf, linesOf } from './letters.ts';

/** What stands on the preview of a page. */
export interface PreviewWords {
  readonly title: string;
  /** Where it is, as people write it. */
  readonly address: string;
}

const width = 1200;
const height = 630;
const margin = 72;
const titleWidth = 850;
/** From large to small: the first in which the title has at most 4 lines is taken. */
const sizes = [96, 84, 74, 64, 54];
const ink = fileInk('light');
const letters = lettersOf(Buffer.from(font.split(',')[1] ?? '', 'base64'));

/** The picture that other sites show beside a link to a page: its title, the site's name and the spine. */
export const preview = async (words: PreviewWords): Promise<Buffer> =>
  sharp(Buffer.from(sheet(words)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();

function sheet({ title, address }: PreviewWords): string {
  const spine = spineFromSide
    .map(
      ({ bones, width: bone, d }) =>
        `<path d="${d}" pathLength="${bones * 10}" stroke-width="${bone}" stroke-dasharray="7 3"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path fill="${ink.accent}" d="M0 0h${width}v${height}H0z"/>
    <g fill="none" stroke="${ink.device}" opacity=".3" transform="translate(690 -270) scale(3.4)">${spine}</g>
    <path transform="translate(${margin - 12} 52) scale(2)" stroke="${ink.paper}" stroke-width="5" stroke-linecap="round" d="${mark}"/>
    <g fill="${ink.paper}">
      <path d="${letters.outline(site.name, 40, margin + 62, 98)}"/>
      ${titleLines(title)}
    </g>
    <path fill="${ink.device}" d="${letters.outline(address, 28, margin, height - 64)}"/>
  </svg>`;
}

function titleLines(title: string): string {
  const size = sizes.find((candidate) => wrapped(title, candidate).length <= 4) ?? 54;
  const lines = wrapped(title, size);
  const lineHeight = size * 1.15;
  const first = (height + margin) / 2 - ((lines.length - 1) * lineHeight) / 2 + size * 0.2;
  return lines
    .map(
      (line, index) =>
        `<path d="${letters.outline(line, size, margin, first + index * lineHeight)}"/>`,
    )
    .join('');
}

const wrapped = (title: string, size: number): readonly string[] =>
  linesOf(title, (line) => letters.widthOf(line, size) <= titleWidth);
