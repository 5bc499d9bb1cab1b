import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fileInk } from './ink.ts';
import { mark } from './mark.ts';

const ink = fileInk('light');

/**
 * The icon of a tab: four bones, where five would run into one another, on whole pixels at 16 and 32 px. Browsers take
 * this file as it is.
 */
const tabIcon = join(process.cwd(), 'public/favicon.svg');

/** The icon of a home screen fills its square, and the mark keeps clear of the corners that systems cut off. */
const homeIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32H0z" fill="${ink.accent}"/><path d="${mark}" transform="translate(6.4 6.6) scale(.58)" stroke="${ink.paper}" stroke-width="5" stroke-linecap="round"/></svg>`;

/** Files of the icon of a home screen: width and height by address. */
export const homeIcons = { 'touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

const painted = (svg: Buffer, size: number): Promise<Buffer> =>
  sharp(svg).resize(size).png({ palette: true, colours: 16, dither: 0 }).toBuffer();

/** The icon of a home screen as PNG. */
export const homeIconFile = (size: number): Promise<Buffer> => painted(Buffer.from(homeIcon), size);

/** The icon of a tab as ICO, for programs that ask for /favicon.ico: a head of 22 bytes before a PNG. */
export async function tabIconFile(): Promise<Buffer> {
  const size = 32;
  const picture = await painted(readFileSync(tabIcon), size);
  const head = Buffer.alloc(22);
  [0, 1, 1].forEach((value, index) => head.writeUInt16LE(value, index * 2));
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  [1, 32].forEach((value, index) => head.writeUInt16LE(value, 10 + index * 2));
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
