// The days to know of, for what runs of a service.
import { address, get } from '../api.js';
import { el } from '../dom.js';
import { nameOf, subjectName } from '../names.js';
import { told } from '../verdicts.js';
import { t } from '../words.js';

export async function deadlines(service) {
  const days = await get(`services/${service}/deadlines`);
  const title = t('deadlines.of', { service: await nameOf(service) });
  return {
    title,
    nodes: [
      el('h1', {}, title),
      el('p', {}, el('a', { href: address(`services/${service}/calendar`), download: `${service}.ics` }, t('deadlines.calendar'))),
      days.length === 0 ? el('p', {}, t('deadlines.none')) : el('ol', { class: 'entries' }, together(days).map(entry)),
    ],
  };
}

/** What falls on the same day for the same reason. */
function together(days) {
  const groups = new Map();
  days.forEach(day => {
    const key = `${day.day} ${day.kind}`;
    groups.set(key, [...groups.get(key) ?? [], day]);
  });
  return [...groups.values()];
}

function entry(days) {
  return el('li', { class: 'card' },
    el('h2', {}, el('time', {}, days[0].day), ` · ${t(`deadline.${days[0].kind}`)}`),
    days.map(obligation));
}

function obligation(day) {
  return el('div', { class: 'finding' },
    el('p', {}, day.title, ' ', el('code', { class: 'id' }, day.obligation)),
    el('p', { class: 'fine' }, day.article, ' · ', subjectName(day.subject)),
    el('p', {}, told(day.verdict)));
}
