/** A chance as whole numbers of people. */
export interface Chance {
  /** How many of them have it. */
  readonly n: number;
  /** Out of how many: 100 or 1000. */
  readonly of: number;
  /** Who they are, as in "adults who see a doctor with back pain". */
  readonly who: string;
  /** What they have, as in "have cancer". */
  readonly have: string;
  /** How the rest is said: "do not", "did not", "are not". */
  readonly do?: string | undefined;
}

const number = new Intl.NumberFormat('en-US');

/** A chance in words, both sides of it: "Of 1,000 adults ..., about 5 have cancer. About 995 do not." */
export const chanceSentence = ({ n, of, who, have, do: rest = 'do not' }: Chance): string =>
  `Of ${number.format(of)} ${who}, about ${number.format(n)} ${have}. About ${number.format(of - n)} ${rest}.`;
