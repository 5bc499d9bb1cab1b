/** Kinds of emergency card that search can show, most urgent first. */
export const urgentLevels = ['crisis', 'overdose', 'sepsis', 'red', 'condition'] as const;
export type UrgentLevel = (typeof urgentLevels)[number];
