import BandPain from './drawings/BandPain.astro';
import CordPressed from './drawings/CordPressed.astro';
import FirstDay from './drawings/FirstDay.astro';
import FourClocks from './drawings/FourClocks.astro';
import MriSteps from './drawings/MriSteps.astro';
import NeedleBiopsy from './drawings/NeedleBiopsy.astro';
import NumbnessPlaces from './drawings/NumbnessPlaces.astro';
import PathToTreatment from './drawings/PathToTreatment.astro';
import Radiotherapy from './drawings/Radiotherapy.astro';
import SaddleArea from './drawings/SaddleArea.astro';
import SpineRegions from './drawings/SpineRegions.astro';
import TumorPlaces from './drawings/TumorPlaces.astro';

/** A drawing of the site, as its sheet and its file need to know it. */
export interface DrawingEntry {
  readonly Drawing: typeof BandPain;
  /** Height of the sheet, which is 300 wide. */
  readonly height: number;
  /** Its parts are links, so it stands in the page. All others are shown from their files. */
  readonly hasLinks?: true;
}

/** Every drawing by its id in `content/data/pictures.yaml`. */
export const drawings: ReadonlyMap<string, DrawingEntry> = new Map<string, DrawingEntry>([
  ['band-pain', { Drawing: BandPain, height: 262 }],
  ['cord-pressed', { Drawing: CordPressed, height: 284 }],
  ['first-24-hours', { Drawing: FirstDay, height: 384 }],
  ['four-clocks', { Drawing: FourClocks, height: 308 }],
  ['mri-steps', { Drawing: MriSteps, height: 486 }],
  ['needle-biopsy', { Drawing: NeedleBiopsy, height: 356 }],
  ['numbness-places', { Drawing: NumbnessPlaces, height: 366 }],
  ['path-to-treatment', { Drawing: PathToTreatment, height: 606 }],
  ['radiotherapy-visit', { Drawing: Radiotherapy, height: 290 }],
  ['saddle-area', { Drawing: SaddleArea, height: 356 }],
  ['spine-regions', { Drawing: SpineRegions, height: 416, hasLinks: true }],
  ['tumor-places', { Drawing: TumorPlaces, height: 420 }],
]);

/** @throws {Error} when no drawing has this name. */
export function drawingOf(name: string): DrawingEntry {
  const entry = drawings.get(name);
  if (!entry) throw new Error(`src/pictures/index.ts has no drawing "${name}".`);
  return entry;
}

/** Address of the file of a drawing, without the site's base. */
export const drawingPath = (name: string, theme: 'light' | 'dark'): string =>
  `/pictures/${name}${theme === 'dark' ? '-dark' : ''}.svg`;
