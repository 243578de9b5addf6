// Verifying the audit trail, for auditors.
import { get } from '../api.js';
import { el, say } from '../dom.js';
import { run } from '../problem.js';
import { languageOf, t } from '../words.js';

export async function audit() {
  const place = el('div');
  const button = el('button', {
    type: 'button',
    click: () => run(button, place, async () => {
      const found = await get('audit/verification');
      const told = t(found.intact ? 'audit.intact' : 'audit.broken', { count: found.entries });
      place.replaceChildren(el('div', { class: found.intact ? 'done' : 'problem' },
        el('p', {}, el('strong', {}, told)),
        found.broken && el('p', { lang: languageOf(found.broken) }, found.broken),
        el('p', {}, t('audit.head'), t('colon'), el('code', {}, found.head))));
      say(told);
    }),
  }, t('audit.verify'));
  return {
    title: t('audit'),
    nodes: [el('h1', {}, t('audit')), el('p', {}, t('audit.intro')), el('p', { class: 'buttons' }, button), place],
  };
}
