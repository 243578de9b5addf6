// Which view an address leads to. A view gives its title, its nodes, and how it follows a change of its parameters.
import { el, focusOn } from './dom.js';
import { problemBox } from './problem.js';
import { t } from './words.js';
import { assessment } from './views/assessment.js';
import { audit } from './views/audit.js';
import { changes } from './views/changes.js';
import { compare } from './views/compare.js';
import { deadlines } from './views/deadlines.js';
import { history as kept } from './views/history.js';
import { services } from './views/services.js';
import { waivers } from './views/waivers.js';
import { whatIf } from './views/what-if.js';

const ROUTES = [
  [/^\/$/, services],
  [/^\/changes$/, changes],
  [/^\/audit$/, audit],
  [/^\/services\/([^/]+)\/history$/, kept],
  [/^\/services\/([^/]+)\/deadlines$/, deadlines],
  [/^\/services\/([^/]+)\/waivers$/, waivers],
  [/^\/assessments\/(\d+)$/, assessment],
  [/^\/assessments\/(\d+)\/what-if$/, whatIf],
  [/^\/compare\/(\d+)\/(\d+)$/, compare],
];

let shown = { path: null, view: null };
let drawTop = () => {};
let visit = 0;

/** Shows the view of the address, now and whenever it changes. */
export function start(top) {
  drawTop = top;
  window.addEventListener('hashchange', follow);
  render();
}

function here() {
  const [path, query] = (location.hash.slice(1) || '/').split('?');
  return { path, query: new URLSearchParams(query) };
}

async function follow() {
  const { path, query } = here();
  if (path === shown.path && shown.view?.update) {
    shown.view.update(query);
  } else if (await render()) {
    window.scrollTo(0, 0);
    if (!query.has('line')) {
      focusOn(document.querySelector('main h1'));
    }
  }
}

/** Draws the view of the address; whether it is still the one that is wanted. */
export async function render() {
  const own = ++visit;
  const { path, query } = here();
  const main = document.getElementById('main');
  main.setAttribute('aria-busy', 'true');
  drawTop(path);
  const view = await made(path, query);
  if (own !== visit) {
    return false;
  }
  shown = { path, view };
  document.title = `${view.title} · ${t('page')}`;
  main.className = view.wide ? 'wide' : '';
  main.replaceChildren(...view.nodes.flat(Infinity).filter(Boolean));
  main.removeAttribute('aria-busy');
  view.update?.(query);
  return true;
}

async function made(path, query) {
  try {
    for (const [pattern, view] of ROUTES) {
      const found = pattern.exec(path);
      if (found) {
        return await view(...found.slice(1).map(decodeURIComponent), query);
      }
    }
    return failed(el('p', {}, t('problem.404')));
  } catch (problem) {
    return failed(problemBox(problem));
  }
}

function failed(what) {
  return {
    title: t('problem'),
    nodes: [el('h1', {}, t('problem')), what, el('p', {}, el('a', { href: '#/' }, t('problem.home')))],
  };
}

/** Keeps parameters in the address, without another step for the way back. */
export function keepInAddress(query) {
  const text = query.toString();
  window.history.replaceState(null, '', `#${here().path}${text ? `?${text}` : ''}`);
}
