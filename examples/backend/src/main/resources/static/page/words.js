// The reader's language, and the page's texts in it.
import en from './words/en.js';
import zh from './words/zh.js';

const WORDS = { en, zh };
const TAGS = { en: 'en', zh: 'zh-Hans' };
const KEPT = 'release-gate.language';

let chosen = kept() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

function kept() {
  const value = localStorage.getItem(KEPT);
  return value in WORDS ? value : null;
}

/** The language, as the interface names it. */
export function language() {
  return chosen;
}

/** The other one. */
export function otherLanguage() {
  return chosen === 'en' ? 'zh' : 'en';
}

/** Chooses a language, now and for the next visit. */
export function choose(next) {
  chosen = next;
  localStorage.setItem(KEPT, next);
  mark();
}

/** Says on the document which language it is in. */
export function mark() {
  document.documentElement.lang = TAGS[chosen];
}

/** The tag of a language. */
export function tag(of = chosen) {
  return TAGS[of];
}

/** A text, with {name} replaced by the value of that name. */
export function t(key, values = {}) {
  const text = WORDS[chosen][key];
  if (text === undefined) {
    throw new Error(`There is no text (${key}).`);
  }
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A day and time as readers of the language write it. */
export function moment(instant) {
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** The language of a text that only the server has: some of its sentences are in English only. */
export function languageOf(text) {
  return chosen === 'zh' && !/\p{Script=Han}/u.test(text) ? 'en' : null;
}
