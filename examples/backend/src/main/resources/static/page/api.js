// The interface of the backend: every answer in the reader's language, every refusal a Problem.
import { language } from './words.js';

/** What the backend would not or could not do, with its problem details where it gave any. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail ?? body.title ?? `${status}`);
    this.status = status;
    this.body = body;
  }

  /** The last part of its type, such as gate-refused; none for what the framework itself refuses. */
  get kind() {
    return (this.body.type ?? '').replace('urn:problem:', '');
  }
}

/** Where something is read, with the language and these parameters. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams({ ...parameters, language: language() });
  return `api/${path}?${query}`;
}

/** Reads. */
export function get(path, parameters) {
  return ask('GET', address(path, parameters));
}

/** Changes, or asks with a body. */
export function send(method, path, body, parameters) {
  return ask(method, address(path, parameters), body);
}

/** Posts to a page of the application and gives the address that it leads to. */
export async function post(page, fields) {
  const answer = await fetch(page, {
    method: 'POST',
    headers: token(),
    body: new URLSearchParams(fields),
  });
  if (!answer.ok) {
    throw new Problem(answer.status, {});
  }
  return new URL(answer.url);
}

async function ask(method, url, body) {
  const request = { method, headers: { Accept: 'application/json', ...(method === 'GET' ? {} : token()) } };
  if (body !== undefined) {
    request.headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(url, request);
  } catch {
    throw new Problem(0, {});
  }
  if (answer.status === 401) {
    // the session is over; what was asked for stays in the address
    location.assign(`login${location.hash}`);
    return new Promise(() => {});
  }
  const text = await answer.text();
  if (!answer.ok) {
    throw new Problem(answer.status, parsed(text));
  }
  return text === '' ? null : JSON.parse(text);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** The proof that a request comes from this page and from no other site. */
function token() {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? { 'X-XSRF-TOKEN': decodeURIComponent(found[1]) } : {};
}
