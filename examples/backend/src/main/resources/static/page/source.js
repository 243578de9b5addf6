// The described service with its lines numbered, and one of them marked.
import { el, focusOn } from './dom.js';
import { t } from './words.js';

/** Shows a description; goTo(line) marks a line and moves the reader there. */
export function sourcePanel(description) {
  let from = null;
  const items = description.replace(/\n$/, '').split('\n').map((text, index) =>
    el('li', { id: `line-${index + 1}` }, el('span', { class: 'number', 'aria-hidden': 'true' }, `${index + 1}`),
      el('code', {}, text)));
  const back = el('button', { type: 'button', class: 'quiet', hidden: true, click: () => from?.focus() },
    t('source.back'));
  const heading = el('h2', { id: 'source-heading' }, t('source'));
  const list = el('ol', { class: 'lines', tabindex: '0', 'aria-labelledby': 'source-heading' }, items);
  const node = el('section', { class: 'described', 'aria-labelledby': 'source-heading' },
    el('div', { class: 'described-head' }, heading, back), list);

  function goTo(line) {
    node.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const item = items[line - 1];
    if (!item) {
      return;
    }
    if (document.activeElement?.matches('a.line')) {
      from = document.activeElement;
    }
    back.hidden = from === null;
    item.setAttribute('aria-current', 'true');
    item.setAttribute('aria-label', `${t('finding.line', { line })}${t('colon')}${item.querySelector('code').textContent}`);
    // the list brings the line to its middle, and the page no more than the list
    list.scrollTop = item.offsetTop - list.clientHeight / 2;
    node.scrollIntoView({ block: 'nearest' });
    focusOn(item, { preventScroll: true });
  }
  return { node, goTo };
}
