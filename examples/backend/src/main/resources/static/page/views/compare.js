// What is another in the second of two assessments.
import { get } from '../api.js';
import { changedList } from '../changed.js';
import { el } from '../dom.js';
import { t } from '../words.js';

export async function compare(before, after) {
  const diff = await get(`assessments/${before}/diff/${after}`);
  const title = t('compare', { before, after });
  const count = diff.changes.length;
  return {
    title,
    nodes: [
      el('h1', {}, title),
      el('p', {}, `${diff.service} · ${diff.before.asOf} → ${diff.after.asOf}`),
      el('p', { class: 'links' }, [before, after].map(id => el('a', { href: `#/assessments/${id}` },
        t('assessment', { number: id })))),
      el('h2', {}, count === 0 ? t('compare.none') : t('compare.count', { count })),
      changedList(diff.changes),
    ],
  };
}
