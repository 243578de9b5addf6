// The services with their features, and where each stands.
import { get, send } from '../api.js';
import { account } from '../account.js';
import { el } from '../dom.js';
import { featureRow } from '../feature.js';
import { run } from '../problem.js';
import { summary } from '../verdicts.js';
import { moment, t } from '../words.js';

export async function services() {
  const all = await get('services');
  const latest = await Promise.all(all.map(service => latestOf(service.id)));
  return {
    title: t('services'),
    nodes: [
      el('h1', {}, t('services')),
      all.length === 0 && el('p', {}, t('services.none')),
      all.map((service, index) => card(service, latest[index])),
    ],
  };
}

async function latestOf(service) {
  return (await get('assessments', { service, count: 1 }))[0];
}

function card(service, latest) {
  const heading = `service-${service.id}`;
  const place = el('div');
  const stand = assessed => place.replaceChildren(...assessed ? standing(assessed) : [el('p', {}, t('service.never'))]);
  stand(latest);
  return el('section', { class: 'card', 'aria-labelledby': heading },
    el('h2', { id: heading }, service.name),
    el('p', { class: 'fine' }, t('service.operator'), t('colon'), service.operator),
    el('h3', {}, t('service.features')),
    el('ul', { class: 'features' }, Object.entries(service.features).map(([feature, on]) =>
      featureRow(service.id, feature, on, async () => stand(await latestOf(service.id))))),
    el('h3', {}, t('service.latest')),
    place,
    account.mayAssess && assessButtons(service.id),
    el('ul', { class: 'links' }, ['history', 'deadlines', 'waivers'].map(view => el('li', {},
      el('a', { href: `#/services/${service.id}/${view}` }, t(`service.${view}`),
        el('span', { class: 'unseen' }, t('colon'), service.name))))));
}

function standing(latest) {
  return [
    el('p', {}, el('a', { href: `#/assessments/${latest.id}` }, t('assessment', { number: latest.id })),
      el('span', { class: 'fine' }, ` · ${moment(latest.recordedAt)} · ${t('assessment.by', { name: latest.askedBy })}`)),
    summary(latest.summary),
  ];
}

function assessButtons(service) {
  const place = el('div');
  const button = (features, key, rank) => el('button', {
    type: 'button',
    class: rank,
    click: event => run(event.currentTarget, place, async () => {
      const kept = await send('POST', `services/${service}/assessments`, undefined, { features });
      location.hash = `#/assessments/${kept.id}`;
    }),
  }, t(key));
  return [el('p', { class: 'buttons' }, button('on', 'service.assess'), button('all', 'service.assess-all', 'quiet')), place];
}
