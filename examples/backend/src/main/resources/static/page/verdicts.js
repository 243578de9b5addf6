// Verdicts: never told by colour alone.
import { el, svg } from './dom.js';
import { t } from './words.js';

/** In the order in which they call for somebody. */
export const VERDICTS = ['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'];

const SIGNS = { GAP: '✗', UNKNOWN: '?', MET: '✓', NOT_APPLICABLE: '–' };

/** The sign of a verdict, for the eye; the word stands beside it. */
export function sign(verdict) {
  return el('span', { class: `sign ${verdict}`, 'aria-hidden': 'true' }, SIGNS[verdict]);
}

/** Sign and word. */
export function told(verdict) {
  return verdict ? el('span', { class: 'told' }, sign(verdict), ' ', t(`verdict.${verdict}`)) : t('absent');
}

/** How many findings have each verdict, as a bar with its legend. */
export function summary(counts) {
  const total = VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);
  const some = VERDICTS.filter(verdict => counts[verdict] > 0);
  let start = 0;
  const parts = some.map(verdict => {
    const width = 100 * counts[verdict] / total;
    const part = svg('rect', { class: verdict, x: `${start}%`, y: 0, width: `${width}%`, height: 14 });
    start += width;
    return part;
  });
  return el('div', { class: 'summary' },
    svg('svg', { class: 'bar', width: '100%', height: 14, 'aria-hidden': 'true' }, parts),
    el('ul', { class: 'legend' }, VERDICTS.map(verdict => el('li', {},
      told(verdict), ' ', el('strong', {}, `${counts[verdict] ?? 0}`)))));
}
