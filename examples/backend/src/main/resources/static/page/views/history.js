// The assessments of a service, newest first; two of them can be compared.
import { get } from '../api.js';
import { el } from '../dom.js';
import { decision } from '../kept.js';
import { nameOf } from '../names.js';
import { run } from '../problem.js';
import { summary } from '../verdicts.js';
import { moment, t } from '../words.js';

const PAGE = 20;

export async function history(service) {
  const title = t('history.of', { service: await nameOf(service) });
  const list = el('ol', { class: 'entries', change: picked });
  const count = el('span', { role: 'status' });
  const place = el('div');
  const compare = el('button', { type: 'button', click: open }, t('history.compare'));
  const more = el('button', { type: 'button', class: 'quiet', click: () => run(more, place, earlier) }, t('history.more'));

  function chosen() {
    return [...list.querySelectorAll('input:checked')].map(box => Number(box.value)).sort((a, b) => a - b);
  }

  function picked() {
    const full = chosen().length === 2;
    compare.disabled = !full;
    count.textContent = t('history.picked', { count: chosen().length });
    list.querySelectorAll('input').forEach(box => { box.disabled = full && !box.checked; });
  }

  function open() {
    const [before, after] = chosen();
    location.hash = `#/compare/${before}/${after}`;
  }

  async function earlier() {
    const last = list.lastElementChild?.querySelector('input').value;
    const next = await get('assessments', { service, count: PAGE, ...(last && { before: last }) });
    list.append(...next.map(entry));
    more.hidden = next.length < PAGE;
    picked();
  }

  await earlier();
  const some = list.children.length > 0;
  return {
    title,
    nodes: [el('h1', {}, title), ...some
      ? [el('p', {}, t('history.hint')), el('p', { class: 'buttons sticky' }, compare, count), list, place, more]
      : [el('p', {}, t('history.none'))]],
  };
}

function entry(assessment) {
  return el('li', { class: 'card' }, el('div', { class: 'entry' },
    el('input', { type: 'checkbox', value: assessment.id, 'aria-label': t('history.pick', { number: assessment.id }) }),
    el('div', {},
      el('p', {}, el('a', { href: `#/assessments/${assessment.id}` }, t('assessment', { number: assessment.id })), ' · ',
        el('time', { datetime: assessment.recordedAt }, moment(assessment.recordedAt))),
      el('p', { class: 'fine' }, [t('assessment.by', { name: assessment.askedBy }), t(`occasion.${assessment.occasion}`),
        decision(assessment)].join(' · ')),
      summary(assessment.summary))));
}
