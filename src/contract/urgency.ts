/** How soon to get help, most urgent first. Their wording stands in `content/data/levels.yaml`. */
export const levelIds = ['emergency', 'same-day', 'soon', 'routine'] as const;
export type LevelId = (typeof levelIds)[number];

/** Who to turn to. When rules of one level name several, the first of this list comes first. */
export const serviceIds = [
  'ambulance',
  'maternity-unit',
  'cancer-team',
  'hospital',
  'doctor',
] as const;
export type ServiceId = (typeof serviceIds)[number];
