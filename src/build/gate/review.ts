import type { Fault } from '../../contract/fault.ts';
import type { SectionFile, SiteFiles } from '../site-files.ts';

const monthsAllowed = { emergency: 12, symptom: 12 } as const;
const monthsAllowedElse = 36;

/**
 * Review dates are kept, and reviewed where the site's policy asks for it.
 * @param today the day to judge by, given from outside so that a build can be repeated.
 */
export function reviewFaults(site: SiteFiles, today: string, policy: 'open' | 'required'): Fault[] {
  return site.sections.flatMap((section) => {
    const { file, data, locate } = section;
    const faults: Fault[] = [];
    if (data.nextReview < today) {
      const message = `The review of this text was due on ${data.nextReview}. Compare it with its sources and set evidenceChecked and nextReview.`;
      faults.push({ file, ...locate(['nextReview']), rule: 'review-overdue', message });
    }
    const limit = latestReview(section);
    if (data.nextReview > limit) {
      const message = `The next review is too far off. The latest day for a section of kind ${data.kind} is ${limit}.`;
      faults.push({ file, ...locate(['nextReview']), rule: 'review-too-late', message });
    }
    if (policy === 'required' && !data.reviewedBy) {
      const message =
        'src/site.ts demands a review by a clinician, and none is named in reviewedBy.';
      faults.push({ file, line: 1, column: 1, rule: 'not-reviewed', message });
    }
    return faults;
  });
}

function latestReview({ data }: SectionFile): string {
  const months =
    data.kind in monthsAllowed ? monthsAllowed[data.kind as 'symptom'] : monthsAllowedElse;
  const date = new Date(`${data.evidenceChecked}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
