// Findings by how they stand, in the order in which they call for somebody.
import { el } from './dom.js';
import { sign } from './verdicts.js';
import { t } from './words.js';

const GROUPS = [
  ['GAP', 'GAP', finding => finding.verdict === 'GAP'],
  ['UNKNOWN', 'UNKNOWN', finding => finding.verdict === 'UNKNOWN' && !finding.silent],
  ['SILENT', 'UNKNOWN', finding => finding.silent],
  ['MET', 'MET', finding => finding.verdict === 'MET'],
  ['UPCOMING', 'NOT_APPLICABLE', finding => finding.upcoming],
  ['NOT_APPLICABLE', 'NOT_APPLICABLE', finding => finding.verdict === 'NOT_APPLICABLE' && !finding.upcoming],
];

/** Nobody has to do anything about these, so they are folded unless they were asked for. */
const FOLDED = ['SILENT', 'UPCOMING', 'NOT_APPLICABLE'];

/** The groups that are not empty, each finding drawn by card. */
export function groups(findings, asked, card) {
  return GROUPS.map(([name, verdict, belongs]) => {
    const own = findings.filter(belongs);
    if (own.length === 0) {
      return null;
    }
    const heading = el('h3', {}, sign(verdict), ` ${t(`group.${name}`)} (${own.length})`);
    const cards = own.map(card);
    return FOLDED.includes(name)
      ? el('details', { class: `group ${verdict}`, open: asked === verdict }, el('summary', {}, heading), cards)
      : el('section', { class: `group ${verdict}` }, heading, cards);
  }).filter(Boolean);
}
