// What would be another if some facts were others. The facts stand in the address.
import { get, send } from '../api.js';
import { changedList } from '../changed.js';
import { el, focusOn, say } from '../dom.js';
import { factRows } from '../facts.js';
import { run } from '../problem.js';
import { questionPanel } from '../question.js';
import { keepInAddress } from '../routes.js';
import { t } from '../words.js';

export async function whatIf(id, query) {
  const findings = await get(`assessments/${id}/findings`);
  const place = el('div', { class: 'outcome' });
  const rows = await factRows(suggested(findings), query.getAll('set').map(pair));
  const button = el('button', { type: 'submit' }, t('what-if.show'));
  const show = () => run(button, place, () => changes(id, rows.values(), place));
  const form = el('form', { class: 'card', submit: event => { event.preventDefault(); show(); } },
    el('h2', {}, t('what-if.facts')),
    el('p', { class: 'fine' }, t('what-if.path-hint')),
    rows.node,
    el('p', { class: 'buttons' },
      el('button', { type: 'button', class: 'quiet', click: () => rows.add() }, t('what-if.add')), button),
    place);
  if (query.has('set')) {
    show();
  }
  const question = await questionPanel(id, rows);
  const title = t('what-if.of', { number: id });
  return {
    title,
    wide: true,
    nodes: [
      el('h1', {}, title),
      el('p', { class: 'links' }, el('a', { href: `#/assessments/${id}` }, t('assessment', { number: id }))),
      el('p', {}, t('what-if.intro')),
      el('div', { class: 'halves' }, form, question),
    ],
  };
}

function pair(text) {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The facts of the gaps first, then those that nobody has stated; each with what it asks. */
function suggested(findings) {
  const facts = new Map();
  const offer = fact => !facts.has(fact.path) && facts.set(fact.path, fact.question);
  findings.filter(finding => finding.verdict === 'GAP').forEach(finding =>
    finding.subjects.forEach(about => about.reasons.forEach(why => why.facts.forEach(offer))));
  findings.filter(finding => !finding.silent).forEach(finding => finding.missing.forEach(offer));
  return facts;
}

async function changes(id, values, place) {
  keepInAddress(new URLSearchParams(Object.entries(values).map(([path, value]) => ['set', `${path}=${value}`])));
  if (Object.keys(values).length === 0 || Object.values(values).includes('')) {
    place.replaceChildren(el('p', { class: 'problem', role: 'alert' }, t('what-if.empty')));
    return;
  }
  const diff = await send('POST', `assessments/${id}/what-if`, values);
  const count = diff.changes.length;
  const told = count === 0 ? t('what-if.none') : t('what-if.changes', { count });
  place.replaceChildren(el('h2', {}, told), changedList(diff.changes));
  say(told);
  focusOn(place.querySelector('h2'));
}
