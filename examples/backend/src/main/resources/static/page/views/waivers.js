// The gaps of a service that compliance accepts until a day.
import { get, send } from '../api.js';
import { account } from '../account.js';
import { el, say } from '../dom.js';
import { nameOf, subjectName } from '../names.js';
import { run } from '../problem.js';
import { t } from '../words.js';

export async function waivers(service) {
  const title = t('waivers.of', { service: await nameOf(service) });
  const list = el('div');

  async function draw() {
    const all = await get(`services/${service}/waivers`);
    list.replaceChildren(all.length === 0
      ? el('p', {}, t('waivers.none'))
      : el('ol', { class: 'entries' }, all.map(waiver => entry(service, waiver, draw))));
  }

  await draw();
  return { title, nodes: [el('h1', {}, title), el('p', {}, t('waivers.intro')), list] };
}

function entry(service, waiver, redraw) {
  return el('li', { class: 'card' },
    el('h2', {}, waiver.title, ' ', el('code', { class: 'id' }, waiver.obligation)),
    el('p', {}, [t('waivers.until', { day: waiver.until }), t('waivers.by', { name: waiver.approver }),
      waiver.subject ? subjectName(waiver.subject) : t('waive.subject-all')].join(' · ')),
    el('p', { class: 'told-reason' }, waiver.reason),
    account.mayWaive && revoking(service, waiver, redraw));
}

/** Two steps, since a revoked waiver does not come back. */
function revoking(service, waiver, redraw) {
  const place = el('div');
  const sure = el('button', {
    type: 'button', hidden: true,
    click: () => run(sure, place, async () => {
      await send('DELETE', `services/${service}/waivers/${waiver.id}`);
      await redraw();
      say(t('waivers.revoked'));
      document.querySelector('main h1').focus();
    }),
  }, t('waivers.revoke-sure'));
  const keep = el('button', { type: 'button', class: 'quiet', hidden: true, click: () => ask(false) }, t('waivers.keep'));
  const revoke = el('button', { type: 'button', class: 'quiet', click: () => ask(true) }, t('waivers.revoke'));

  function ask(asking) {
    revoke.hidden = asking;
    sure.hidden = !asking;
    keep.hidden = !asking;
    (asking ? keep : revoke).focus();
  }
  return [el('p', { class: 'buttons' }, revoke, sure, keep), place];
}
