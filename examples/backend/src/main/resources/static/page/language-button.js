// Choosing the language.
import { el } from './dom.js';
import { choose, otherLanguage, tag } from './words.js';

const NAMES = { en: 'English', zh: '中文' };

/** A button for the other language, written in it. */
export function languageButton(redraw) {
  const other = otherLanguage();
  return el('button', {
    type: 'button', class: 'quiet', id: 'language', lang: tag(other),
    click: async () => {
      choose(other);
      await redraw();
      document.getElementById('language').focus();
    },
  }, NAMES[other]);
}
