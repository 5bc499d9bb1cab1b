import type { BodyPart } from '../contract/section.ts';

/** What readers call the parts of the body that symptoms are grouped by. */
export const bodyPartNames: Record<BodyPart, string> = {
  back: 'Back',
  neck: 'Neck',
  'chest-and-belly': 'Chest and belly',
  'arms-and-hands': 'Arms and hands',
  'legs-and-feet': 'Legs and feet',
  'between-the-legs': 'Between the legs',
  'bladder-and-bowel': 'Bladder and bowel',
  skin: 'Skin',
  'whole-body': 'Whole body',
};
