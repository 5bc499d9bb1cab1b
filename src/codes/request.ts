/** A question of a record system, in the parameters of HL7 Infobutton and MedlinePlus Connect. */
export interface CodeRequest {
  /** The code, as it was sent. */
  readonly code: string;
  /** The list it belongs to, by OID, URI or name; empty when none was named. */
  readonly system: string;
  /** What the record system calls it. */
  readonly name: string;
  /** Whether a clinician is to read the answer. */
  readonly forClinician: boolean;
  /** Whether another language than English was asked for. */
  readonly otherLanguage: boolean;
  /** Whether a program is to read the answer. */
  readonly wantsData: boolean;
  /** The address with the code and its list alone, when it held anything else. */
  readonly cleaned: string | undefined;
}

const codeKey = 'mainSearchCriteria.v.c';
const systemKey = 'mainSearchCriteria.v.cs';
const longest = 60;

/**
 * Reads the part of an address after `?` or `#`. Names of parameters may be in any case.
 * @returns undefined when no code is asked for.
 */
export function readRequest(query: string): CodeRequest | undefined {
  const parameters = [...new URLSearchParams(query.replace(/^[?#]/, ''))];
  const value = (...names: string[]) =>
    parameters
      .find(([key]) => names.some((name) => key.toLowerCase() === name.toLowerCase()))?.[1]
      .slice(0, longest)
      .trim() ?? '';
  const code = value(codeKey, 'code');
  if (!code) return undefined;
  const system = value(systemKey, 'system');
  const language = value('informationRecipient.languageCode.c', 'performer.languageCode.c');
  const others = parameters.filter(
    ([key]) => !/^(mainSearchCriteria\.v\.cs?|code|system)$/i.test(key),
  );
  return {
    code,
    system,
    name: value('mainSearchCriteria.v.dn', 'mainSearchCriteria.v.ot'),
    forClinician: /^prov$/i.test(value('informationRecipient')),
    otherLanguage: language !== '' && !/^en\b/i.test(language),
    wantsData: /json|xml|javascript/i.test(value('knowledgeResponseType')),
    cleaned: others.length > 0 ? writeRequest(code, system) : undefined,
  };
}

/** The query that asks for a code. */
export function writeRequest(code: string, system: string): string {
  const parameters = new URLSearchParams(system ? { [systemKey]: system } : {});
  parameters.set(codeKey, code);
  return `?${parameters.toString()}`;
}
