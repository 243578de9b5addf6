// Elements, made without a text ever being read as HTML.

/** An element. Attributes that are null or false are left out, a function is what a click or another event does. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  append(element, children);
  return element;
}

/** Tells readers who do not see the page what has just happened on it. */
export function say(text) {
  const live = document.getElementById('live');
  // the same text twice is told twice only if it has been away in between
  live.textContent = '';
  setTimeout(() => { live.textContent = text; }, 50);
}

/** Moves the reader there, also where nothing can be typed or pressed. */
export function focusOn(element, options) {
  if (element) {
    element.setAttribute('tabindex', '-1');
    element.focus(options);
  }
}

let last = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  last += 1;
  return `${prefix}-${last}`;
}
