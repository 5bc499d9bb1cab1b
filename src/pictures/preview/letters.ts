import { create, type Font } from 'fontkitten';

/** Words as outlines, so that a picture of them needs no font where it is painted. */
export interface Letters {
  /** Width of a line in a size of type. */
  readonly widthOf: (text: string, size: number) => number;
  /** The line as the `d` of one path, from the left end of its baseline. */
  readonly outline: (text: string, size: number, x: number, y: number) => string;
}

/** @throws {Error} when the file holds a collection of fonts. */
export function lettersOf(file: Buffer): Letters {
  const font = create(file);
  if (font.isCollection) throw new Error('Previews need a file with one font.');
  return {
    widthOf: (text, size) => advanceOf(font, text) * (size / font.unitsPerEm),
    outline(text, size, x, y) {
      const scale = size / font.unitsPerEm;
      let at = x;
      return font
        .glyphsForString(text)
        .map((glyph) => {
          const d = glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
          at += glyph.advanceWidth * scale;
          return d;
        })
        .join('');
    },
  };
}

const advanceOf = (font: Font, text: string): number =>
  font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);

/** Words in lines that fit into a width. A word that is wider stands alone. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
