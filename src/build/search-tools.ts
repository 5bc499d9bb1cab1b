import type { SearchRecord } from '../search/record.ts';
import { toolRoutes } from '../sections/routes.ts';

/** What people type for pages made by code; they have no front matter that could say so. */
const wordsOfTools = {
  check: [
    'checklist',
    'red flag checklist',
    'symptom checklist',
    'symptom checker',
    'check my symptoms',
    'quiz',
    'back pain quiz',
    'self test',
    'online test',
    'self assessment',
    'do I have cancer test',
  ],
  aToZ: ['a to z', 'list of symptoms', 'symptom index', 'all symptoms', 'browse symptoms'],
  glossary: [
    'glossary',
    'medical words',
    'medical terms',
    'dictionary',
    'jargon',
    'definitions',
    'medical words explained',
    'what does this word mean',
    'how to say it',
  ],
  sources: ['sources', 'references', 'where the information comes from', 'bibliography'],
} satisfies Partial<Record<keyof typeof toolRoutes, readonly string[]>>;

/** Pages made by code that search can find, as records beside the sections. */
export const toolRecords = (): SearchRecord[] =>
  Object.entries(wordsOfTools).map(([name, words]) => {
    const { path, title, summary } = toolRoutes[name as keyof typeof wordsOfTools];
    const id = path.split('/').at(-2) ?? name;
    return {
      id,
      title,
      summary,
      words,
      page: title,
      url: path,
      kind: 'about',
      body: [],
      text: summary,
    };
  });
