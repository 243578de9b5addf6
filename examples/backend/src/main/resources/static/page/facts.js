// Rows of facts to change, each with a field that fits what the fact asks.
import { get } from './api.js';
import { el, freshId } from './dom.js';
import { t } from './words.js';

/** Rows with these facts suggested (paths with their questions) and these given (paths with values). */
export async function factRows(suggested, given) {
  const list = freshId('facts');
  const rows = el('ol', { class: 'facts-to-change' });
  const node = el('div', {}, rows, el('datalist', { id: list },
    [...suggested].map(([path, question]) => el('option', { value: path, label: question }))));

  function number() {
    [...rows.children].forEach((row, index) => {
      const name = index + 1;
      row.querySelector('fieldset').setAttribute('aria-label', t('what-if.row', { number: name }));
      row.querySelector('button.remove').setAttribute('aria-label', t('what-if.remove', { number: name }));
    });
  }

  async function add(path = '', value = '') {
    const empty = [...rows.children].find(row => row.querySelector('.path').value === '');
    const row = empty ?? factRow(list, suggested, () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      number();
      (next?.querySelector('input') ?? node.parentElement.querySelector('button')).focus();
    });
    if (!empty) {
      rows.append(row);
      number();
    }
    row.querySelector('.path').value = path;
    if (path === '') {
      row.querySelector('.path').focus();
    } else {
      await row.settle(value);
    }
  }

  for (const [path, value] of given.length > 0 ? given : [['', '']]) {
    await add(path, value);
  }
  return { node, add, values: () => valuesOf(rows) };
}

function valuesOf(rows) {
  return Object.fromEntries([...rows.children]
    .map(row => [row.querySelector('.path').value.trim(), row.querySelector('.value').value.trim()])
    .filter(([path]) => path !== ''));
}

function factRow(list, suggested, remove) {
  const pathId = freshId('path');
  const valueId = freshId('value');
  const question = el('p', { class: 'fine' });
  const place = el('div', {}, valueField(valueId, null));
  const path = el('input', { id: pathId, class: 'path', list, autocomplete: 'off', spellcheck: 'false', change: () => row.settle('') });
  const row = el('li', {}, el('fieldset', {},
    el('div', { class: 'wide' }, el('label', { for: pathId }, t('what-if.path')), path, question),
    el('div', {}, el('label', { for: valueId }, t('what-if.value')), place),
    el('button', { type: 'button', class: 'quiet remove', click: remove }, '✕')));

  // a field that fits the fact; for a path that no fact has the server will say so
  row.settle = async value => {
    question.textContent = suggested.get(path.value.trim()) ?? '';
    row.setAttribute('aria-busy', 'true');
    const field = valueField(valueId, await formOf(path.value.trim()));
    // who has gone on typing meanwhile goes on in the new field
    const old = place.firstChild;
    const typing = document.activeElement === old;
    field.value = value || old.value;
    place.replaceChildren(field);
    if (typing) {
      field.focus();
    }
    row.removeAttribute('aria-busy');
  };
  return row;
}

async function formOf(path) {
  try {
    return path === '' ? null : await get('facts/form', { path });
  } catch {
    return null;
  }
}

/** A field for a value of that form. */
export function valueField(id, form) {
  const options = { YES_NO: ['yes', 'no', 'unknown'], ONE: form?.options }[form?.kind];
  if (options) {
    return el('select', { id, class: 'value' }, el('option', { value: '' }, t('what-if.choose')),
      options.map(value => el('option', { value }, form.kind === 'YES_NO' ? t(`value.${value}`) : value)));
  }
  const type = { DAY: 'date', NUMBER: 'number' }[form?.kind] ?? 'text';
  return el('input', {
    id, class: 'value', type, autocomplete: 'off', step: type === 'number' ? 'any' : null,
    placeholder: form?.kind === 'SOME' ? `[${form.options.slice(0, 2).join(', ')}]` : null,
  });
}
