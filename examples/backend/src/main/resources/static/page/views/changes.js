// What the calendar or new packs have turned, with the cause.
import { get, send } from '../api.js';
import { account } from '../account.js';
import { turn } from '../changed.js';
import { el, say } from '../dom.js';
import { nameOrId } from '../names.js';
import { run } from '../problem.js';
import { languageOf, t } from '../words.js';

export async function changes() {
  const list = el('div');
  const done = el('p', { class: 'done', hidden: true });
  const place = el('div');

  async function draw() {
    const all = await get('changes');
    const services = [...new Set(all.map(change => change.service))];
    const names = new Map(await Promise.all(services.map(async service => [service, await nameOrId(service)])));
    list.replaceChildren(all.length === 0
      ? el('p', {}, t('changes.none'))
      : el('ol', { class: 'entries' }, all.map(change => entry(change, names.get(change.service)))));
  }

  const button = el('button', {
    type: 'button',
    click: () => run(button, place, async () => {
      const found = await send('POST', 'reassessments');
      await draw();
      done.textContent = t('changes.done', { count: found.length });
      done.hidden = false;
      say(done.textContent);
    }),
  }, t('changes.reassess'));

  await draw();
  return {
    title: t('changes'),
    nodes: [el('h1', {}, t('changes')), el('p', {}, t('changes.intro')),
      ...account.mayWaive ? [el('p', { class: 'buttons' }, button), done, place] : [], list],
  };
}

function entry(change, service) {
  return el('li', { class: `card finding ${change.after ?? ''}` },
    el('h2', {}, change.title, ' ', el('code', { class: 'id' }, change.obligation)),
    turn(change.before, change.after),
    el('p', { class: 'fine' }, t('changes.cause'), t('colon'), change.causes.map(cause => t(`cause.${cause}`)).join(', ')),
    change.reason && el('p', { lang: languageOf(change.reason) }, change.reason),
    el('p', { class: 'links' }, service, el('a', { href: `#/assessments/${change.assessmentAfter}` },
      t('assessment', { number: change.assessmentAfter }))));
}
